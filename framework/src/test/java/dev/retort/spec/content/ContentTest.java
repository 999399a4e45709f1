package dev.retort.spec.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.spec.OneTest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

    private static OneTest posting(String content, String... others) {
        String[] lines = new String[others.length + 2];
        lines[0] = "request: POST /";
        lines[1] = content;
        System.arraycopy(others, 0, lines, 2, others.length);
        return OneTest.of(lines);
    }

    private static String hex(OneTest test) {
        return HexFormat.of().formatHex(test.content());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            text: a                                  | text/plain; charset=utf-8
            xml: <a/>                                | application/xml
            form: {a: 1}                             | application/x-www-form-urlencoded
            json: {a: 1}                             | application/json
            graphql: {query: '{a}'}                  | application/json
            base64: aGk=                             | application/octet-stream
            """)
    void each_kind_has_a_media_type_of_its_own(String content, String mediaType) {
        assertThat(posting(content)
                        .request()
                        .content()
                        .flatMap(Content::mediaType)
                        .map(MediaType::text))
                .contains(mediaType);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            text: grüße                              | utf-8         | 6772c3bcc39f65
            text: grüße                              | ISO-8859-1    | 6772fcdf65
            text: 'a€'                               | windows-1252  | 6180
            text: ab                                 | UTF-16BE      | 00610062
            text: ''                                 | ISO-8859-1    | ~~
            xml: <a>ü</a>                            | ISO-8859-1    | 3c613efc3c2f613e
            """)
    void an_explicit_charset_decides_the_bytes(String content, String charset, String bytes) {
        OneTest test = posting(content, "headers: {Content-Type: text/plain; charset=" + charset + "}");

        assertThat(hex(test)).isEqualTo(bytes == null ? "" : bytes);
    }

    @Test
    void a_form_is_percent_encoded_in_an_explicit_charset() {
        OneTest test = posting(
                "form: {name: grüß dich}",
                "headers: {Content-Type: application/x-www-form-urlencoded; charset=ISO-8859-1}");

        assertThat(test.contentText()).isEqualTo("name=gr%FC%DF+dich");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {a: ''}                    | a=
            {a: ' '}                   | a=+
            {a: '+'}                   | a=%2B
            {a: '*-._'}                | a=*-._
            {a: '~!()'}                | a=%7E%21%28%29
            {a: "'"}                   | a=%27
            {a: '%41'}                 | a=%2541
            {a: 'x=y&z'}               | a=x%3Dy%26z
            {'a b': 1}                 | a+b=1
            {a: ü}                     | a=%C3%BC
            {a: 😀}                    | a=%F0%9F%98%80
            {a: "\\r\\n"}              | a=%0D%0A
            {a: [1, null, 2], b: null} | a=1&a=2
            {a: 01.50, b: true}        | a=01.50&b=true
            {}                         | ~~
            """)
    void a_form_is_encoded_as_the_whatwg_says(String form, String encoded) {
        assertThat(posting("form: " + form).contentText()).isEqualTo(encoded == null ? "" : encoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>      | fc3c2f613e
            <?xml version='1.0' encoding='iso-8859-1' ?><a>ü</a>     | fc3c2f613e
            <?xml version="1.0" standalone="yes"?><a>ü</a>           | c3bc3c2f613e
            <a encoding="ISO-8859-1">ü</a>                           | c3bc3c2f613e
            """)
    void the_declaration_of_xml_decides_its_bytes(String xml, String end) {
        assertThat(hex(posting("xml: " + xml))).endsWith(end);
    }

    @Test
    void a_charset_of_the_content_type_outranks_the_declaration() {
        OneTest test = posting(
                "xml: <?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>ü</a>",
                "headers: {Content-Type: application/xml; charset=utf-8}");

        assertThat(hex(test)).endsWith("c3bc3c2f613e");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {a: 1.10}                  | {"a":1.10}
            {a: 1e400}                 | {"a":1e400}
            {a: 01234}                 | {"a":1234}
            {a: 0x1F}                  | {"a":31}
            {a: -0}                    | {"a":-0}
            {a: '.inf'}                | {"a":".inf"}
            {$ref: x, $.a: 1}          | {"$ref":"x","$.a":1}
            {"${'k'}": "${'v'}"}       | {"k":"v"}
            text                       | "text"
            null                       | null
            [1, [], {}]                | [1,[],{}]
            """)
    void json_is_sent_as_it_is_written(String json, String sent) {
        assertThat(posting("json: " + json).contentText()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            json: .inf                               | `.inf` is no number of JSON
            json: [-.INF]                            | `-.INF` is no number of JSON
            json: {a: {b: .NaN}}                     | `.NaN` is no number of JSON
            graphql: {query: a, variables: {b: .inf}} | `.inf` is no number of JSON
            graphql: {query: a, variables: 1}        | `variables` has to be an object but is a number
            graphql: '{a}'                           | expected a map but this is a text
            base64: ab=c                             | this is no Base64: it has 4 digits, padding included, which make no whole bytes
            base64: ä                                | this is no Base64: `ä` is none of its digits
            text: [a]                                | expected a text but this is a list
            text: null                               | expected a text but this is null
            form: [a]                                | expected a map but this is a list
            form: {a: {b: 1}}                        | expected a text or a number but this is a map
            """)
    void what_cannot_be_sent_is_told_with_the_file(String content, String problem) {
        assertThat(posting(content).problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            text: 'a€'         | US-ASCII     | US-ASCII has no `€` (U+20AC)
            form: {ü: 1}       | US-ASCII     | US-ASCII has no `ü` (U+00FC)
            xml: <a>ü</a>      | US-ASCII     | US-ASCII has no `ü` (U+00FC)
            text: a            | utf-9        | `Content-Type` names the charset `utf-9`, which is not known here
            text: "\\ud83d"    | utf-8        | UTF-8 has no U+D83D
            """)
    void nothing_is_replaced_in_silence(String content, String charset, String problem) {
        OneTest test = posting(content, "headers: {Content-Type: text/plain; charset=" + charset + "}");

        assertThat(test.problems()).containsExactly(problem);
    }
}
