package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.GoldenTable;
import dev.retort.value.Bytes;
import dev.retort.value.Moment;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator on every kind of value and on absence, with what is said to the letter: {@code every-value.txt}. */
class EveryValueTest {

    private static final Path FILE = Path.of("src/test/resources/dev/retort/match/every-value.txt");
    private static final String ABSENT = "absent";
    private static final String HOLDS = "holds";

    /** Values that no answer has as JSON, but its bytes and what is computed. */
    private static final Map<String, Value> BESIDE_JSON = Map.of(
            "bytes",
            Bytes.of(new byte[] {(byte) 0xff}),
            "moment",
            new Moment(OffsetDateTime.parse("2024-05-01T10:20:30Z")));

    private final GoldenTable table = GoldenTable.read(FILE);

    private static String outcome(String operand, String value) {
        Spec spec = Spec.of(operand);
        Value beside = BESIDE_JSON.get(value);
        if (beside == null) {
            return spec.on(value);
        }
        List<String> said = spec.against(beside);
        return said.isEmpty() ? HOLDS : String.join("; ", said);
    }

    @Test
    void an_operator_says_of_a_value_exactly() {
        table.check(FILE, EveryValueTest::outcome);
    }

    static List<String> operators() {
        return Operators.builtIn().stream().map(Operator::name).toList();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void the_table_has_each_operator_on_every_kind_of_value_holding_and_not(String operator) {
        List<GoldenTable.Block> blocks = table.blocks().stream()
                .filter(block -> block.given().startsWith("{" + operator + ":"))
                .toList();
        Set<String> values =
                blocks.stream().flatMap(block -> block.rows().keySet().stream()).collect(Collectors.toSet());
        assertThat(values).contains(ABSENT);
        assertThat(kinds(values)).isEqualTo(EnumSet.allOf(Value.Kind.class));
        assertThat(blocks)
                .anyMatch(block -> block.rows().containsValue(HOLDS))
                .anyMatch(block -> block.rows().values().stream().anyMatch(said -> !said.equals(HOLDS)));
    }

    private static Set<Value.Kind> kinds(Set<String> values) {
        return values.stream()
                .filter(value -> !value.equals(ABSENT))
                .map(value -> BESIDE_JSON.containsKey(value) ? BESIDE_JSON.get(value) : Spec.value(value))
                .map(Value::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Value.Kind.class)));
    }
}
