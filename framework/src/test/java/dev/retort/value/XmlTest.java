package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

    @Test
    void the_text_of_a_document_is_all_its_text_in_order() {
        assertThat(xml("<a>x<b>y<!-- no --></b><![CDATA[<z>]]></a>").text()).isEqualTo("xy<z>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'' => nothing there (line 1, column 1)",
                "'{\"a\": 1}' => it does not begin with `<` (line 1, column 1)",
                "<a> => it ends before its elements do (line 1, column 4)",
                "<a></b> => the element type \"a\" must be terminated by the matching end-tag \"</a>\" (line 1, column 6)",
                "<a/><b/> => more behind the end of the root element (line 1, column 6)",
                "<a/>x => more behind the end of the root element (line 1, column 5)",
                "<p:a/> => the prefix \"p\" for element \"p:a\" is not bound (line 1, column 7)",
                "<a>&nbsp;</a> => the entity \"nbsp\" was referenced, but not declared (line 1, column 10)",
                "<!DOCTYPE a><a/> => a DOCTYPE, which is refused: it could read files and other servers (line 1, column 10)"
            })
    void says_why_content_is_no_XML_and_where(String content, String reason) {
        assertThat(reason(Xml.ofXml(content.getBytes(StandardCharsets.UTF_8)))).isEqualTo(reason);
    }

    @Test
    void tells_the_line_of_a_fault() {
        assertThat(reason(Xml.ofXml("<a>\n  <b>\n</a>".getBytes(StandardCharsets.UTF_8))))
                .endsWith("(line 3, column 3)");
    }

    @Test
    void elements_nest_a_thousand_deep_and_no_deeper() {
        String deep = "<b>".repeat(1000) + "</b>".repeat(1000);

        assertThat(xml(deep).text()).isEmpty();
        assertThat(reason(Xml.ofXml(("<a>" + deep + "</a>").getBytes(StandardCharsets.UTF_8))))
                .startsWith("elements nest deeper than 1000 (line 1");
    }

    @Test
    void content_over_64_MiB_is_not_read() {
        byte[] large = new byte[(64 << 20) + 1];

        assertThat(reason(Xml.ofXml(large))).isEqualTo("larger than 64MiB, the most that is read as XML");
        assertThat(reason(Xml.ofHtml(large, Optional.empty())))
                .isEqualTo("larger than 64MiB, the most that is read as HTML");
    }

    @Test
    void bytes_that_are_not_in_the_encoding_are_bad() {
        assertThat(reason(Xml.ofXml("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1))))
                .containsIgnoringCase("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-8", "UTF-16"})
    void the_media_type_tells_the_encoding(String charset) {
        Charset named = Charset.forName(charset);

        assertThat(Xml.ofXml("<a>é</a>".getBytes(named), Optional.of(named)).map(Xml::text))
                .isEqualTo(Parsed.good("é"));
    }

    @Test
    void a_byte_order_mark_outranks_the_media_type_and_it_the_declaration() {
        byte[] marked = "\uFEFF<a>é</a>".getBytes(StandardCharsets.UTF_8);
        byte[] declared = "<?xml version='1.0' encoding='UTF-8'?><a>é</a>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Xml.ofXml(marked, Optional.of(StandardCharsets.ISO_8859_1)).map(Xml::text))
                .isEqualTo(Parsed.good("é"));
        assertThat(Xml.ofXml(declared, Optional.of(StandardCharsets.ISO_8859_1)).map(Xml::text))
                .isEqualTo(Parsed.good("é"));
    }

    @Test
    void HTML_is_read_whatever_its_faults_with_plain_lower_case_names() {
        Xml page = html("<!DOCTYPE html><TITLE>Hi</TITLE><P @click=x DATA-id=7>one<p>two<svg xmlns='u'><path/></svg>");

        assertThat(page.text()).isEqualTo("Hionetwo");
        assertThat(select("//title", page)).isEqualTo(Parsed.good(Optional.of(new Text("Hi"))));
        assertThat(select("//p", page)).isEqualTo(Parsed.good(Optional.of(Items.of(new Text("one"), new Text("two")))));
        assertThat(select("string(//@data-id)", page)).isEqualTo(Parsed.good(Optional.of(new Text("7"))));
        assertThat(select("boolean(//svg/path)", page)).isEqualTo(Parsed.good(Optional.of(Truth.TRUE)));
    }

    @Test
    void empty_HTML_is_an_empty_page() {
        assertThat(html("").text()).isEmpty();
    }

    @Test
    void HTML_tells_its_encoding_unless_the_media_type_does() {
        byte[] page = "<meta charset=iso-8859-1><p>é".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "<meta charset=iso-8859-1><p>é".getBytes(StandardCharsets.UTF_8);

        assertThat(Xml.ofHtml(page, Optional.empty()).map(Xml::text)).isEqualTo(Parsed.good("é"));
        assertThat(Xml.ofHtml(utf8, Optional.of(StandardCharsets.UTF_8)).map(Xml::text))
                .isEqualTo(Parsed.good("é"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<order id=\"1\"/>",
                "<?xml version='1.0' encoding='UTF-16'?><a>é</a>",
                "<!DOCTYPE a SYSTEM 'http://localhost:1/none.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///none'>]><a>&x;</a>"
            })
    void a_request_may_send_any_well_formed_XML(String text) {
        assertThat(Xml.wellFormednessFault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "<a>&</a> => the entity name must immediately follow the '&' in the entity reference (line 1, column 5)",
                "<a => it ends before its elements do (line 1, column 3)",
                "plain => it does not begin with `<` (line 1, column 1)",
                "<s:a/> => the prefix \"s\" for element \"s:a\" is not bound (line 1, column 7)"
            })
    void says_why_a_request_would_send_no_XML(String text, String fault) {
        assertThat(Xml.wellFormednessFault(text)).contains(fault);
    }

    @Test
    void entities_that_grow_without_end_are_a_fault() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }

        assertThat(Xml.wellFormednessFault(laughs + "]><a>&l19;</a>").orElseThrow())
                .contains("entity expansions");
    }

    private static Parsed<Optional<Value>> select(String expression, Xml xml) {
        return XPath.compile(expression, Map.of()).flatMap(xpath -> xpath.select(xml));
    }

    private static Xml xml(String text) {
        return Xml.ofXml(text.getBytes(StandardCharsets.UTF_8)).toOptional().orElseThrow();
    }

    private static Xml html(String text) {
        return Xml.ofHtml(text.getBytes(StandardCharsets.UTF_8), Optional.empty())
                .toOptional()
                .orElseThrow();
    }

    private static String reason(Parsed<?> parsed) {
        return parsed.failure().orElseThrow().reason();
    }
}
