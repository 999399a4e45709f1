package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.run.ReceivedAnswer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer as Java gets it: as it came, or as an object. */
class ReceivedAnswerTest {

    private static final String ORDER = """
            {"id": 7, "price": 12345678901234567890.10, "note": "swordfish", "more": null,
             "buyer": {"name": "Ada", "emails": ["a@example.com", "b@example.com"]},
             "lines": [{"sku": "x", "count": 1}, {"sku": "y", "count": 2}]}""";

    record Order(int id, BigDecimal price, Buyer buyer, List<Line> lines) {}

    record Buyer(String name, List<String> emails) {}

    record Line(String sku, int count) {}

    record Positive(int count) {
        Positive {
            throw new IllegalArgumentException("swordfish is no count");
        }
    }

    static final class WithoutConstructor {
        WithoutConstructor(String one, String two) {}
    }

    record NoteAsNumber(int note) {}

    record LinesAsText(String lines) {}

    record LinesOfNumbers(List<Integer> lines) {}

    record BuyerAsPositive(Positive buyer) {}

    @AutoClose
    private JavaProject project;

    @BeforeEach
    void open(@TempDir Path folder) {
        project = JavaProject.in(folder).with("a.http.yaml", """
                secrets: [word]
                vars: {word: swordfish}
                tests: [{name: asks, request: GET /answer, expect: {status: any}}]
                """);
    }

    private ReceivedAnswer answer(String content) {
        return project.answering("/answer", content).specs().run().answer("asks");
    }

    @Test
    void an_answer_is_there_as_it_came() {
        ReceivedAnswer answer = answer(ORDER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().first("content-type")).contains("application/json");
        assertThat(answer.text()).isEqualTo(ORDER);
        assertThat(answer.url()).isEqualTo(project.url() + "/answer");
        assertThat(answer.duration()).isPositive();
    }

    @Test
    void what_it_tells_by_itself_is_cleared_of_secrets() {
        ReceivedAnswer answer = answer(ORDER);

        assertThat(answer.transcript().response().orElseThrow().content().text())
                .contains("\"note\": \"•••\"")
                .doesNotContain("swordfish");
        assertThat(answer).hasToString("answer 200 OK, application/json");
    }

    @Test
    void it_becomes_an_object() {
        Order order = answer(ORDER).as(Order.class);

        assertThat(order)
                .isEqualTo(new Order(
                        7,
                        new BigDecimal("12345678901234567890.10"),
                        new Buyer("Ada", List.of("a@example.com", "b@example.com")),
                        List.of(new Line("x", 1), new Line("y", 2))));
    }

    @Test
    void a_part_of_it_becomes_an_object() {
        ReceivedAnswer answer = answer(ORDER);

        assertThat(answer.as(Buyer.class, "$.buyer").name()).isEqualTo("Ada");
        assertThat(answer.as(int.class, "$.id")).isEqualTo(7);
        assertThat(answer.as(Line[].class, "$.lines")).hasSize(2);
        assertThat(answer.as(Object.class, "$.lines[0]")).isEqualTo(Map.of("sku", "x", "count", 1));
        assertThat(answer.asListOf(Line.class, "$.lines")).containsExactly(new Line("x", 1), new Line("y", 2));
        assertThat(answer.asListOf(String.class, "$..sku")).containsExactly("x", "y");
        assertThat(answer("[1, 2]").asListOf(Integer.class)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            $.note            | `$` is a string, where `int` is wanted
            $.buyer           | `$` is an object, where `int` is wanted
            $.lines           | `$` is an array, where `int` is wanted
            """)
    void what_is_of_another_kind_does_not_fit(String path, String reason) {
        ReceivedAnswer answer = answer(ORDER);

        assertThatThrownBy(() -> answer.as(int.class, path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the answer does not fit `int`: " + reason)
                .hasNoCause();
    }

    @Test
    void the_place_in_the_answer_is_named_and_its_value_is_not() {
        ReceivedAnswer answer = answer(ORDER);

        assertThatThrownBy(() -> answer.as(NoteAsNumber.class))
                .hasMessage("the answer does not fit `NoteAsNumber`: `$.note` is a string, where `int` is wanted");
        assertThatThrownBy(() -> answer.as(LinesAsText.class))
                .hasMessage("the answer does not fit `LinesAsText`: `$.lines` is an array, where `String` is wanted");
        assertThatThrownBy(() -> answer.as(LinesOfNumbers.class))
                .hasMessage(
                        "the answer does not fit `LinesOfNumbers`: `$.lines[0]` is an object, where `Integer` is wanted");
        assertThatThrownBy(() -> answer.as(BuyerAsPositive.class))
                .hasMessage("the answer does not fit `BuyerAsPositive`: `$.buyer` was refused by the constructor of"
                        + " `Positive`, which threw `IllegalArgumentException`")
                .hasNoCause();
    }

    @Test
    void a_type_that_jackson_cannot_make_is_told_in_jacksons_words() {
        assertThatThrownBy(() -> answer(ORDER).as(WithoutConstructor.class))
                .hasMessageStartingWith("the answer does not fit `WithoutConstructor`: Jackson says: Cannot construct"
                        + " instance of `dev.retort.ReceivedAnswerTest$WithoutConstructor` (no Creators");
        assertThatThrownBy(() -> answer("\"2026-01-01T00:00:00Z\"").as(Instant.class))
                .hasMessageStartingWith("the answer does not fit `Instant`: Jackson says: Java 8 date/time type"
                        + " `java.time.Instant` not supported by default: add Module"
                        + " \"com.fasterxml.jackson.datatype:jackson-datatype-jsr310\"");
    }

    @Test
    void what_is_no_json_does_not_fit_anything() {
        assertThatThrownBy(() -> answer("<swordfish>").as(Order.class))
                .hasMessage("the answer is not JSON: unexpected `<` at line 1, column 1");
        assertThatThrownBy(() -> answer("").as(Order.class)).hasMessage("the answer has no content");
    }

    @Test
    void a_path_has_to_be_one_and_to_find_something() {
        ReceivedAnswer answer = answer(ORDER);

        assertThatThrownBy(() -> answer.as(int.class, "$.nothing"))
                .hasMessage("`$.nothing` finds nothing in the answer");
        assertThatThrownBy(() -> answer.as(int.class, "id")).hasMessageStartingWith("`id` is no JSONPath: ");
        assertThat(answer.asListOf(String.class, "$.lines[?@.count > 5].sku")).isEmpty();
    }
}
