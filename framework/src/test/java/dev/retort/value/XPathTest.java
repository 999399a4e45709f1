package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XPathTest {

    private static final Xml ORDERS = xml("""
            <orders xmlns:p="urn:p" xml:lang="en">
              <order id="1">tea<!-- hot --></order>
              <group><order id="2"><![CDATA[a<b]]>c</order><p:note>hi</p:note></group>
              <total>12.50</total>
            </orders>
            """);

    @ParameterizedTest
    @CsvSource({
        "//total, 12.50",
        "//order[@id='2'], a<bc",
        "(//order)[1]/@id, 1",
        "//comment(), ' hot '",
        "string(//order), tea",
        "//group/child::node()[2], hi",
        "//*[(@id) and ('foo()' = 'foo()') and(@id = 1)], tea",
        "//@xml:lang, en",
        "normalize-space(//group), a<bchi"
    })
    void one_node_and_a_string_give_their_text(String expression, String text) {
        assertThat(select(expression)).contains(new Text(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//none", "//order[@id='3']", "//Order", "orders/p"})
    void no_node_is_absent(String expression) {
        assertThat(select(expression)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//order/@id", "//group/order/@id | //orders/order/@id", "//total/preceding::order/@id"})
    void several_nodes_give_their_texts_in_document_order(String expression) {
        assertThat(select(expression)).contains(Items.of(new Text("1"), new Text("2")));
    }

    @Test
    void a_document_has_the_text_of_its_root() {
        assertThat(select("normalize-space(/)")).isEqualTo(select("normalize-space(/orders)"));
        assertThat(XPath.compile("/", Map.of()).flatMap(xpath -> xpath.select(xml("<a>x</a>"))))
                .isEqualTo(Parsed.good(Optional.of(new Text("x"))));
    }

    @ParameterizedTest
    @CsvSource({
        "count(//order), 2",
        "sum(//order/@id), 3",
        "//total * 2, 25",
        "number(//total), 12.5",
        "-1.5, -1.5",
        "1000000 * 1000000 * 1000000 * 1000000, 1000000000000000000000000",
        "1 div 4, 0.25",
        "0 * -1, 0"
    })
    void a_number_stays_a_number_in_plain_decimals(String expression, String number) {
        assertThat(select(expression))
                .get()
                .isInstanceOfSatisfying(
                        Numeral.class, numeral -> assertThat(numeral.text()).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({"number('x'), NaN", "1 div 0, Infinity", "-1 div 0, -Infinity"})
    void what_is_no_number_of_JSON_comes_as_text(String expression, String text) {
        assertThat(select(expression)).contains(new Text(text));
    }

    @ParameterizedTest
    @CsvSource({"//total > 12, true", "not(//order), false"})
    void a_boolean_stays_a_boolean(String expression, boolean truth) {
        assertThat(select(expression)).contains(Truth.of(truth));
    }

    @Test
    void a_declared_prefix_stands_for_its_namespace() {
        XPath xpath =
                XPath.compile("//n:note", Map.of("n", "urn:p")).toOptional().orElseThrow();

        assertThat(xpath.select(ORDERS)).isEqualTo(Parsed.good(Optional.of(new Text("hi"))));
    }

    @Test
    void an_undeclared_prefix_is_bad_and_shows_xmlns() {
        assertThat(XPath.compile("//p:note", Map.of("n", "urn:p")))
                .isEqualTo(Parsed.bad("the prefix `p` is not declared; write its namespace: `xmlns: {p: urn:…}`", 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '~',
            value = {
                "~~ => 0 => nothing there",
                "//a[1 => 3 => a `[` is never closed",
                "//a[(1] => 6 => a `]` closes no `[`",
                "//a) => 3 => a `)` closes no `(`",
                "//a[@b=\"1] => 7 => a quote is never closed",
                "a b => 0 => extra illegal tokens: 'b'",
                "//a[foo ()] => 4 => `foo` is no function of XPath 1.0",
                "count('x') => 0 => a node-set is needed where there is none",
                "count(//a, 1) => 0 => a function has too many or too few arguments; it takes 1",
                "concat('$', $a) => 12 => XPath variables have no values here; write `${name}`",
                "((((((((((((1)))))))))))) => 0 => more than 10 groups in parentheses",
                "'x'/y => 0 => a path goes on behind something that is no node-set"
            })
    void says_what_is_wrong_with_an_expression(String expression, int offset, String reason) {
        assertThat(XPath.compile(expression, Map.of())).isEqualTo(Parsed.bad(reason, offset));
    }

    @Test
    void a_fault_that_shows_only_inside_a_predicate_is_told_when_it_is_met() {
        XPath xpath =
                XPath.compile("//order[count('x')]", Map.of()).toOptional().orElseThrow();

        assertThat(xpath.select(ORDERS)).isEqualTo(Parsed.bad("a node-set is needed where there is none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document('file:///etc/hostname')", "java.lang.System.exit(1)", "system-property('x')"})
    void functions_that_reach_outside_are_not_there(String expression) {
        assertThat(XPath.compile(expression, Map.of()).failure().orElseThrow().reason())
                .isEqualTo("`" + expression.substring(0, expression.indexOf('(')) + "` is no function of XPath 1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "it's", "say \"x\"", "'\"", "a'b\"c'd", "''\"\"", "${x} &amp; <"})
    void a_literal_stands_for_any_text(String text) {
        assertThat(select(XPath.literal(text))).contains(new Text(text));
    }

    @Test
    void many_threads_select_from_one_document_with_one_expression() {
        XPath xpath = XPath.compile("//order[@id='2']", Map.of()).toOptional().orElseThrow();

        assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> xpath.select(ORDERS)))
                .containsOnly(Parsed.good(Optional.of(new Text("a<bc"))));
    }

    private static Optional<Value> select(String expression) {
        return XPath.compile(expression, Map.of())
                .flatMap(xpath -> xpath.select(ORDERS))
                .toOptional()
                .orElseThrow();
    }

    private static Xml xml(String text) {
        return Xml.ofXml(text.getBytes(StandardCharsets.UTF_8)).toOptional().orElseThrow();
    }
}
