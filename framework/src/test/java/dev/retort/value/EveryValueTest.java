package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.GoldenTable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every comparison, function and selector of JSONPath on every kind of value and on absence: {@code every-value.txt}.
 * Each row is a member {@code x}, or none, of an object in a list; what is given filters that list.
 */
class EveryValueTest {

    private static final Path FILE = Path.of("src/test/resources/dev/retort/value/every-value.txt");
    private static final List<String> VALUES = List.of("null", "true", "1", "\"b\"", "[1]", "{\"a\": 1}", "absent");

    private final GoldenTable table = GoldenTable.read(FILE);

    private static String outcome(String filter, String value) {
        String list = "[{" + (value.equals("absent") ? "" : "\"x\": " + value) + "}]";
        Value document = Json.parse(list).toOptional().orElseThrow().value().orElseThrow();
        return JsonPath.compile("$[?" + filter + "]")
                .map(path -> path.select(document).isEmpty() ? "no" : "yes")
                .orElse(Parsed.Bad::reason);
    }

    @Test
    void a_filter_takes_exactly_these() {
        table.check(FILE, EveryValueTest::outcome);
    }

    @Test
    void each_filter_meets_every_kind_of_value_and_absence() {
        assertThat(table.blocks())
                .allSatisfy(block -> assertThat(block.rows().keySet()).containsAll(VALUES));
    }

    static Stream<String> words() {
        return Stream.concat(
                Stream.of(PathOperator.values()).map(operator -> "@.x " + operator.sign() + " "),
                Stream.of(PathFunction.values()).map(function -> function.word() + "(@.x"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void each_operator_and_function_takes_some_and_leaves_others(String word) {
        List<GoldenTable.Block> blocks = table.blocks().stream()
                .filter(block -> block.given().startsWith(word))
                .toList();
        assertThat(blocks)
                .anyMatch(block -> block.rows().containsValue("yes"))
                .anyMatch(block -> block.rows().containsValue("no"));
    }
}
