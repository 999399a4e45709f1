package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RULES 24 and what FORMAT says of places: a value is put in for the place where it stands. */
class PlacesTest {

    private static final Scope SCOPE = Spec.scope("""
            s: "a/b c&d?'é"
            both: "'\\""
            n: 01.50
            t: true
            nil: null
            tree: [1]
            path: /users/1?a=b%20c
            url: HTTPS://example.com/x y
            host: example.com
            port: 8080
            v6: '[::1]:80'
            control: "\\x01"
            lines: "a\\tb\\nc\\rd"
            cdata: "a]]>b<"
            digest: "${'abc' | sha256}"
            """);

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void target(String given, String expected) {
        assertThat(outcome(given, Places.TARGET)).isEqualTo(expected);
    }

    static Stream<Arguments> target() {
        return Spec.table("""
                /users/${s} => /users/a%2Fb%20c%26d%3F%27%C3%A9
                /x?q=${s}&n=${n}&t=${t} => /x?q=a%2Fb%20c%26d%3F%27%C3%A9&n=01.50&t=true
                /x?q=${tree} => /x?q=%5B1%5D
                ${path} => /users/1?a=b%20c
                ${path}/more => /users/1?a=b%20c/more
                /a${path} => /a%2Fusers%2F1%3Fa%3Db%2520c
                ${url} => HTTPS://example.com/x y
                ${url}/${s} => HTTPS://example.com/x y/a%2Fb%20c%26d%3F%27%C3%A9
                ${s} => a%2Fb%20c%26d%3F%27%C3%A9
                /x/${s | raw} => /x/a/b c&d?'é
                http://${host}:${port}/${s} => http://example.com:8080/a%2Fb%20c%26d%3F%27%C3%A9
                https://${v6}/ => https://[::1]:80/
                https://api.${host} => https://api.example.com
                https://${s}/ => ! `${s}`: `a/b c&d?'é` stands in the place of a host and is none; `| raw` puts it in as it is
                https://${s | raw}/ => https://a/b c&d?'é/
                https://x?to=//${s} => https://x?to=//a%2Fb%20c%26d%3F%27%C3%A9
                /${nil} => ! `${nil}`: null cannot stand in text
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void xml(String given, String expected) {
        assertThat(outcome(given, Places.XML)).isEqualTo(expected);
    }

    static Stream<Arguments> xml() {
        return Spec.table("""
                <a b="${s}"/> => <a b="a/b c&amp;d?&apos;é"/>
                <a>${both}&lt;</a> => <a>&apos;&quot;&lt;</a>
                <a>${lines}</a> => <a>a&#9;b&#10;c&#13;d</a>
                <a>${cdata}</a> => <a>a]]&gt;b&lt;</a>
                <a><![CDATA[${cdata}]]>${cdata}</a> => <a><![CDATA[a]]]]><![CDATA[>b<]]>a]]&gt;b&lt;</a>
                <a>${control}</a> => ! `${control}`: it has the character U+0001, which XML cannot carry
                <a>${cdata | raw}</a> => <a>a]]>b<</a>
                <a>${digest}</a> => ! `${digest}`: bytes cannot stand in text; write `| base64`, `| hex` or `| text` after them
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void regex(String given, String expected) {
        assertThat(outcome(given, Places.REGEX)).isEqualTo(expected);
    }

    static Stream<Arguments> regex() {
        return Spec.table("""
                ^${s}.$ => ^a\\/b\\x20c\\&d\\?\\'é.$
                ^${s | raw}$ => ^a/b c&d?'é$
                x${n}y => x\\x301\\.50y
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void jsonPath(String given, String expected) {
        assertThat(outcome(given, Places.JSON_PATH)).isEqualTo(expected);
    }

    static Stream<Arguments> jsonPath() {
        return Spec.table("""
                $.a[${port}] => $.a[8080]
                $[?@.n == ${n}] => $[?@.n == 1.50]
                $[?@.n == ${s}] => $[?@.n == 'a/b c&d?\\'é']
                $[${both}] => $['\\'"']
                $[${control}] => $['\\u0001']
                $[?@.t == ${t}] => $[?@.t == true]
                $[?@.t == ${nil}] => $[?@.t == null]
                $[?@.t == ${tree}] => ! `${tree}`: an array of 1 item cannot stand in a JSONPath
                $.${s | raw} => $.a/b c&d?'é
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void xpath(String given, String expected) {
        assertThat(outcome(given, Places.XPATH)).isEqualTo(expected);
    }

    static Stream<Arguments> xpath() {
        return Spec.table("""
                //a[@b=${host}] => //a[@b='example.com']
                //a[@b=${s}] => //a[@b="a/b c&d?'é"]
                //a[${port}] => //a[8080]
                //a[@b=${t}] => //a[@b=true()]
                //a[@b=${nil}] => ! `${nil}`: null cannot stand in an XPath
                //a[@b=${tree}] => ! `${tree}`: an array of 1 item cannot stand in an XPath
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void jsonText(String given, String expected) {
        assertThat(outcome(given, Places.JSON_TEXT)).isEqualTo(expected);
    }

    static Stream<Arguments> jsonText() {
        return Spec.table("""
                {"a": "${both}${n}"} => {"a": "'\\"01.50"}
                {"a": "${lines}"} => {"a": "a\\tb\\nc\\rd"}
                {"a": ${tree | raw}} => {"a": [1]}
                """);
    }

    private static String outcome(String text, Place place) {
        Problems problems = new Problems();
        Location at = new Location(SourceFile.of("a.http.yaml", text), 1, 1, text.length());
        Template template = Spec.TEMPLATES.compile(text, at, problems);
        return template.text(SCOPE, place, problems)
                .orElseGet(() -> "! " + problems.list().get(0).message());
    }
}
