package dev.retort.assertj;

import static dev.retort.assertj.RetortAssertions.assertThat;
import static dev.retort.assertj.RetortAssertions.matcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.JavaProject;
import dev.retort.run.ReceivedAnswer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** AssertJ's assertions say what a spec says, in the words of its reports. */
class AnswerAssertTest {

    record Buyer(String name, int age) {}

    private static JavaProject project;
    private static ReceivedAnswer answer;

    @BeforeAll
    static void ask(@TempDir Path folder) {
        project = JavaProject.in(folder).with("a.http.yaml", """
                        secrets: [word]
                        vars: {word: swordfish}
                        tests: [{name: asks, request: GET /answer}]
                        """).answering("/answer", """
                        {"id": 7, "note": "swordfish", "buyer": {"name": "Ada", "age": 36}, "$odd": "${x}",
                         "tags": ["a", "b"], "gone": null}""");
        answer = project.specs().run().answer("asks");
    }

    @AfterAll
    static void close() {
        project.close();
    }

    static Stream<Consumer<AnswerAssert>> what_holds_passes() {
        return Stream.of(
                that -> that.hasStatus(200),
                that -> that.hasStatus("2xx"),
                that -> that.hasStatus(List.of(200, 204)),
                that -> that.hasStatus(matcher("{$lt: 300}")),
                that -> that.hasHeader("content-type", "application/json"),
                that -> that.hasNoHeader("Location"),
                that -> that.hasJson("$.id", 7),
                that -> that.hasJson("$.id", Map.of("$gt", 6)),
                that -> that.hasJson("$.id", matcher("{$type: integer}")),
                that -> that.hasJson("$.tags", List.of("a", "b")),
                that -> that.hasJson("$.tags[*]", List.of("a", matcher("{$startsWith: b}"))),
                that -> that.hasJson("$.gone", matcher("null")),
                that -> that.hasJson("$.missing", matcher("{$exists: false}")),
                that -> that.hasJson(Map.of("id", 7, "buyer", Map.of("name", "Ada"))),
                that -> that.hasJson("$.buyer", new Buyer("Ada", 36)),
                that -> that.hasJson("$['$odd']", "${x}"),
                that -> that.hasJson(Map.of("$$odd", "${x}")),
                that -> that.hasText(matcher("{$contains: '\"id\": 7'}")),
                that -> that.hasUrl(project.url() + "/answer"),
                that -> that.hasDuration(matcher("{$lt: 10m}")),
                that -> that.meets("""
                        status: 200
                        json: {id: {$gt: 6}, note: "${word}"}
                        """));
    }

    @ParameterizedTest
    @MethodSource
    void what_holds_passes(Consumer<AnswerAssert> assertion) {
        assertion.accept(assertThat(answer));
    }

    static Stream<Arguments> what_does_not_hold_is_told_in_the_words_of_a_report() {
        return Stream.of(
                row(that -> that.hasStatus(201), "status: expected 201 but was 200"),
                row(that -> that.hasStatus("4xx"), "status: expected 4xx but was 200"),
                row(that -> that.hasHeader("Location", "/a"), "headers Location: expected \"/a\" but was absent"),
                row(
                        that -> that.hasNoHeader("Content-Type"),
                        "headers Content-Type: expected to be absent but was \"application/json\""),
                row(that -> that.hasCookie("sid", "x"), "cookies sid: expected \"x\" but was absent"),
                row(that -> that.hasJson("$.id", 8), "json $.id: expected 8 but was 7"),
                row(that -> that.hasJson("$.id", "7"), "json $.id: expected \"7\" but was 7 (a number)"),
                row(
                        that -> that.hasJson("$.id", Map.of("$gt", 7)),
                        "json $.id: expected to be greater than 7 but was 7"),
                row(
                        that -> that.hasJson("$.buyer", new Buyer("Bob", 36)),
                        "json $.buyer.name: expected \"Bob\" but was \"Ada\""),
                row(
                        that -> that.hasJson(Map.of("buyer", Map.of("name", matcher("{$startsWith: B}")))),
                        "json $.buyer.name: expected to start with \"B\" but was \"Ada\""),
                row(that -> that.hasUrl("/b"), "url: expected \"/b\" but was \"" + "URL\""),
                row(
                        that -> that.meets("status: 201\njson: {id: 8}"),
                        "status: expected 201 but was 200\njson $.id: expected 8 but was 7"));
    }

    private static Arguments row(Consumer<AnswerAssert> assertion, String message) {
        return Arguments.of(assertion, message);
    }

    @ParameterizedTest
    @MethodSource
    void what_does_not_hold_is_told_in_the_words_of_a_report(Consumer<AnswerAssert> assertion, String message) {
        Throwable thrown = catchThrowable(() -> assertion.accept(assertThat(answer)));

        assertThat(thrown).isInstanceOf(AssertionError.class);
        assertThat(thrown.getMessage().replace(answer.url(), "URL")).isEqualTo(message);
        assertThat(thrown.getCause()).hasMessageStartingWith("  request\n    GET /answer HTTP/1.1\n");
    }

    @Test
    void one_difference_can_be_compared_by_an_ide() {
        Throwable thrown = catchThrowable(() -> assertThat(answer).hasJson("$.buyer.name", "Bob"));

        assertThat(thrown).isInstanceOfSatisfying(AssertionFailedError.class, failure -> {
            assertThat(failure.getExpected().getValue()).isEqualTo("\"Bob\"");
            assertThat(failure.getActual().getValue()).isEqualTo("\"Ada\"");
        });
    }

    @Test
    void a_description_stands_before_the_message() {
        assertThatThrownBy(() -> assertThat(answer).as("the order of %s", "Ada").hasStatus(201))
                .hasMessage("[the order of Ada] status: expected 201 but was 200");
    }

    @Test
    void secrets_are_never_shown() {
        Throwable thrown = catchThrowable(() -> assertThat(answer).hasJson("$.note", "50 % off"));

        assertThat(thrown).isInstanceOfSatisfying(AssertionFailedError.class, failure -> {
            assertThat(failure).hasMessage("json $.note: expected \"50 % off\" but was \"••• (word)\"");
            assertThat(failure.getActual().getValue()).isEqualTo("\"••• (word)\"");
            assertThat(failure.getActual().getStringRepresentation()).doesNotContain("swordfish");
        });
        assertThat(thrown.getCause()).hasMessageContaining("\"note\": \"•••\"");
        assertThat(thrown.getCause().getMessage()).doesNotContain("swordfish");
    }

    @Test
    void a_mistake_in_a_matcher_is_told_like_one_in_a_spec() {
        assertThatThrownBy(() -> assertThat(answer).hasJson("$.id", matcher("{$gtt: 6}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        unknown operator `$gtt` at matcher:1:2

                           1 | {$gtt: 6}
                             |  ^^^^ did you mean `$gt`?""");
        assertThatThrownBy(() -> assertThat(answer).hasJson("$.id", matcher("{")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the `{` that opens here is not closed at matcher:1:1");
        assertThatThrownBy(() -> assertThat(answer).meets("sttus: 200"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        unknown key `sttus` at matcher:1:1

                           1 | sttus: 200
                             | ^^^^^ did you mean `status`?""");
        assertThatThrownBy(() -> assertThat(answer).hasJson("$.id", matcher("${nobody}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown variable `nobody` at matcher:1:3");
    }
}
