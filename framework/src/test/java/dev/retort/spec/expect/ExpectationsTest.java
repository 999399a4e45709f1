package dev.retort.spec.expect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.spec.Answer;
import dev.retort.spec.OneTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            200                    | 200 | holds
            "200"                  | 200 | holds
            204                    | 200 | status: 204 but was 200
            2xx                    | 299 | holds
            2xx                    | 300 | status: 2xx but was 300
            [200, 404]             | 404 | holds
            [2xx, 404]             | 500 | status: one of 2xx, 404 but was 500
            any                    | 599 | holds
            {$gte: 200, $lt: 300}  | 204 | holds
            {$lt: 300}             | 404 | status: to be less than 300 but was 404
            {$in: [200, 201]}      | 201 | holds
            {$ne: 500}             | 200 | holds
            """)
    void a_status(String expected, int actual, String missed) {
        assertMissed("status: " + expected, OneTest.answer(actual, ""), missed);
    }

    @ParameterizedTest
    @CsvSource({"399, holds", "400, status: below 400 but was 400"})
    void without_a_word_of_the_status_400_and_above_fail(int actual, String missed) {
        assertMissed("text: ''", OneTest.answer(actual, ""), missed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            X-N: 7                                   | holds
            x-n: 7                                   | holds
            X-N: 7.0                                 | headers X-N: 7.0 but was "7"
            X-N: {$gt: 6}                            | holds
            X-N: {$type: string}                     | holds
            X-List: b                                | holds
            X-List: c                                | headers X-List: one line "c" but was ["a","b"]
            X-List: {$startsWith: b}                 | holds
            X-List: [a, b]                           | holds
            X-List: {$unordered: [b, a]}             | holds
            X-List: {$each: {$size: 1}, $size: 2}    | holds
            X-List: null                             | headers X-List: to be absent but was ["a","b"]
            X-Gone: null                             | holds
            X-Gone: {$exists: false}                 | holds
            X-Gone: {$ne: a}                         | headers X-Gone: not "a" but was absent
            Content-Type: application/json           | holds
            Content-Type: Application/JSON           | holds
            Content-Type: application/json; charset=UTF-8 | holds
            Content-Type: 'application/json; v=1; charset=utf-8' | holds
            Content-Type: 'application/json; v=2'    | headers Content-Type: "application/json; v=2" but was "application/json;charset=utf-8; v=1"
            Content-Type: application/xml            | headers Content-Type: "application/xml" but was "application/json;charset=utf-8; v=1"
            Content-Type: {$endsWith: v=1}           | holds
            ETag: abc                                | headers ETag: "abc" but was "W/\\"abc\\"" (its quotes belong to it: write `'W/"abc"'`)
            """)
    void a_field(String expected, String missed) {
        assertMissed(
                "headers: {" + expected + "}",
                OneTest.answer(
                        200,
                        "",
                        "X-N: 7",
                        "X-List: a",
                        "X-List: b",
                        "ETag: W/\"abc\"",
                        "Content-Type: application/json;charset=utf-8; v=1"),
                missed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            count(//b): 2                            | holds
            count(//b): {$gte: 2}                    | holds
            //b: ['1', 2]                            | holds
            '//b[1]': 1                              | holds
            '//b[. = ${two}]': 2                     | holds
            //gone: {$exists: false}                 | holds
            //gone: 1                                | xpath //gone: 1 but was absent
            boolean(//b): true                       | holds
            string(/a/@x): "it's"                    | holds
            """)
    void an_xpath(String expected, String missed) {
        assertMissed("xpath: {" + expected + "}", OneTest.answer(200, "<a x=\"it's\"><b>1</b><b>2</b></a>"), missed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            text/html              | <p>a<p>b         | holds
            application/xhtml+xml  | <p>a<p>b         | xpath: XML or HTML but was not XML:
            text/plain             | <!DOCTYPE HTML><p>a<p>b | holds
            application/xml        | <x><p>a</p><p>b</p></x> | holds
            text/plain             | <x><p>a</p><p>b</p></x> | holds
            """)
    void markup_is_what_its_type_says_or_its_beginning(String type, String content, String missed) {
        assertThat(String.join(
                        "\n",
                        OneTest.expecting("xpath: {//p: [a, b]}")
                                .missedBy(OneTest.answer(200, content, "Content-Type: " + type))))
                .startsWith(missed.equals("holds") ? "" : missed);
        assertThat(OneTest.expecting("xpath: {//p: [a, b]}")
                        .missedBy(OneTest.answer(200, content, "Content-Type: " + type))
                        .isEmpty())
                .isEqualTo(missed.equals("holds"));
    }

    @Test
    void an_unknown_kind_of_failure_names_the_nearest() {
        assertThat(OneTest.expecting("error: timeout").problems()).containsExactly("unknown kind of failure `timeout`");
        assertThat(OneTest.expecting("error: timeout").suggestions())
                .singleElement()
                .asString()
                .contains("`connect-timeout`", "`response-timeout`", "`deadline`");
        assertThat(OneTest.expecting("error: conect-refused").suggestions())
                .containsExactly("did you mean `connect-refused`?");
    }

    private static void assertMissed(String expectation, Answer answer, String missed) {
        OneTest test = OneTest.of("request: GET /", "vars: {two: 2}", "expect: {" + expectation + "}");

        assertThat(test.problems()).isEmpty();
        assertThat(test.missedBy(answer)).isEqualTo(missed.equals("holds") ? List.of() : List.of(missed));
    }
}
