package dev.retort.value;

import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.w3c.dom.Document;

/**
 * An expression of XPath 1.0; variables and extension functions are refused. Immutable and thread-safe: the JDK's
 * compiled expressions are not, and compiling one takes some 0.1 ms, so each selection compiles its own.
 */
public final class XPath {

    private final String expression;
    private final Map<String, String> namespaces;

    private XPath(String expression, Map<String, String> namespaces) {
        this.expression = expression;
        this.namespaces = Map.copyOf(namespaces);
    }

    /**
     * Reads an expression. It is also tried on an empty document, so that most of what the JDK notices only while it
     * selects, as in {@code count('x')}, is told here.
     *
     * @param namespaces prefixes that the expression may use, with the namespaces that they stand for
     */
    public static Parsed<XPath> compile(String expression, Map<String, String> namespaces) {
        if (expression.isBlank()) {
            return Parsed.bad("nothing there");
        }
        Optional<Parsed.Bad<XPath>> fault = XPathScan.fault(expression);
        if (fault.isPresent()) {
            return fault.get();
        }
        XPath xpath = new XPath(expression, namespaces);
        return Xml.empty().reading(xpath::selectFrom).map(nothing -> xpath);
    }

    /** An expression for exactly that text; XPath has no escapes, so one with both quotes is put together. */
    public static String literal(String text) {
        if (!text.contains("'")) {
            return "'" + text + "'";
        }
        return text.contains("\"") ? "concat('" + text.replace("'", "',\"'\",'") + "')" : "\"" + text + "\"";
    }

    /** The expression as it was written. */
    public String expression() {
        return expression;
    }

    /**
     * Selects from a document. A node-set of one gives its text, of none is absent, of several gives their texts in
     * document order; numbers, texts and booleans keep their type ({@code NaN} and the infinities, which are no numbers
     * of JSON, come as text). Bad is what the JDK notices only on the way, as a predicate {@code [count('x')]}.
     */
    public Parsed<Optional<Value>> select(Xml xml) {
        return xml.reading(this::selectFrom);
    }

    private Parsed<Optional<Value>> selectFrom(Document document) {
        Prefixes prefixes = new Prefixes(namespaces);
        try {
            return Parsed.good(XPathSelection.value(compiled(prefixes).evaluateExpression(document)));
        } catch (XPathExpressionException e) {
            return XPathFault.of(e, expression, prefixes);
        } catch (RuntimeException e) {
            // What goes wrong inside a predicate the JDK lets out as it is.
            return XPathFault.of(e, expression, prefixes);
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException("the JDK's XPath lacks secure processing", e);
        }
    }

    private XPathExpression compiled(Prefixes prefixes)
            throws XPathExpressionException, XPathFactoryConfigurationException {
        XPathFactory factory = XPathFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        javax.xml.xpath.XPath xpath = factory.newXPath();
        xpath.setNamespaceContext(prefixes);
        return xpath.compile(expression);
    }

    @Override
    public String toString() {
        return expression;
    }
}
