package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.GoldenTable;
import dev.retort.value.Bytes;
import dev.retort.value.Moment;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every filter and function on every kind of value and on absence, with what it gives or says to the letter:
 * {@code every-value.txt}. The value is called {@code x}.
 */
class EveryValueTest {

    private static final Path FILE = Path.of("src/test/resources/dev/retort/template/every-value.txt");
    private static final String ABSENT = "absent";

    private static final Map<String, Value> BESIDE_JSON = Map.of(
            "bytes",
            Bytes.of(new byte[] {(byte) 0xff}),
            "moment",
            new Moment(OffsetDateTime.parse("2026-02-01T10:20:30Z")));

    private final GoldenTable table = GoldenTable.read(FILE);

    private static String outcome(String expression, String value) {
        Map<String, Value> variables = new LinkedHashMap<>(Map.of("parent", value("{}")));
        if (!value.equals(ABSENT)) {
            variables.put("x", value(value));
        }
        String x = value.equals(ABSENT) ? expression.replaceAll("\\bx\\b", "parent.x") : expression;
        return Spec.outcome(x, Spec.scope(variables));
    }

    private static Value value(String written) {
        Value beside = BESIDE_JSON.get(written);
        return beside != null ? beside : Spec.compile(written).constant().orElseThrow();
    }

    @Test
    void a_filter_or_function_gives_or_says_exactly() {
        table.check(FILE, EveryValueTest::outcome);
    }

    static List<String> filters() {
        return Filters.builtIn().stream().map(TemplateFilter::name).toList();
    }

    static List<TemplateFunction> functions() {
        return Functions.builtIn();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void the_table_has_each_filter_on_every_kind_of_value_with_and_without_success(String filter) {
        List<GoldenTable.Block> blocks = table.blocks().stream()
                .filter(block -> block.given().matches("x \\| " + filter + "\\b.*"))
                .toList();
        assertEveryKind(blocks);
        assertThat(blocks).anyMatch(block -> block.rows().values().stream().anyMatch(said -> !said.startsWith("!")));
        assertThat(blocks)
                .anyMatch(block -> block.rows().values().stream()
                        .anyMatch(said -> said.startsWith("!") || filter.equals("default")));
    }

    /** One without arguments gives the same whatever the values are. */
    @ParameterizedTest
    @MethodSource("functions")
    void the_table_has_each_function_on_every_kind_of_argument(TemplateFunction function) {
        List<GoldenTable.Block> blocks = table.blocks().stream()
                .filter(block -> block.given().startsWith(function.name() + "("))
                .toList();
        assertThat(blocks).isNotEmpty();
        if (function.arity().most() > 0) {
            assertEveryKind(blocks);
        }
    }

    private static void assertEveryKind(List<GoldenTable.Block> blocks) {
        Set<String> values =
                blocks.stream().flatMap(block -> block.rows().keySet().stream()).collect(Collectors.toSet());
        assertThat(values).contains(ABSENT);
        assertThat(values.stream()
                        .filter(value -> !value.equals(ABSENT))
                        .map(value -> value(value).kind()))
                .containsAll(EnumSet.allOf(Value.Kind.class));
    }
}
