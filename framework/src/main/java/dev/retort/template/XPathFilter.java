package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import dev.retort.value.XPath;
import dev.retort.value.Xml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code xpath('string(//title)')}: what an XPath 1.0 selects in XML, or in HTML: text that begins with its DOCTYPE or
 * with {@code <html}. A node-set of one gives its text, of none is absent, of several gives the array.
 */
final class XPathFilter implements PresentFilter {

    @Override
    public String name() {
        return "xpath";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return Wanted.argument(constants, 0)
                .text()
                .flatMap(XPathFilter::compiled)
                .failure()
                .map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Optional<Value>> of(Value value, List<Value> arguments, Surroundings surroundings) {
        return Wanted.value(value)
                .bytes()
                .flatMap(XPathFilter::document)
                .flatMap(document -> Wanted.argument(arguments, 0)
                        .text()
                        .flatMap(XPathFilter::compiled)
                        .flatMap(xpath -> xpath.select(document)));
    }

    private static Parsed<XPath> compiled(String expression) {
        Parsed<XPath> xpath = XPath.compile(expression, Map.of());
        return xpath instanceof Parsed.Bad<XPath> bad ? Parsed.bad("argument 1 is no XPath: " + bad.reason()) : xpath;
    }

    private static Parsed<Xml> document(byte[] content) {
        if (isHtml(content)) {
            return Xml.ofHtml(content, Optional.of(StandardCharsets.UTF_8));
        }
        Parsed<Xml> xml = Xml.ofXml(content, Optional.of(StandardCharsets.UTF_8));
        return xml instanceof Parsed.Bad<Xml> bad ? Parsed.bad("the value is no XML: " + bad.reason()) : xml;
    }

    private static boolean isHtml(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
