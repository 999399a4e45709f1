package dev.retort.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What XPath found, as values. */
final class XPathSelection {

    private XPathSelection() {}

    static Optional<Value> value(XPathEvaluationResult<?> result) {
        Object found = result.value();
        if (found instanceof XPathNodes nodes) {
            return texts(nodes);
        }
        if (found instanceof Double number) {
            return Optional.of(number(number));
        }
        return Optional.of(found instanceof Boolean truth ? Truth.of(truth) : new Text(String.valueOf(found)));
    }

    private static Optional<Value> texts(XPathNodes nodes) {
        List<Value> texts = new ArrayList<>(nodes.size());
        nodes.forEach(node -> texts.add(new Text(text(node))));
        return switch (texts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(texts.get(0));
            default -> Optional.of(new Items(texts));
        };
    }

    /** XPath's string-value; the DOM says that a document has none. */
    private static String text(Node node) {
        return node instanceof Document document
                ? document.getDocumentElement().getTextContent()
                : node.getTextContent();
    }

    private static Value number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return new Text(Double.toString(number));
        }
        return Numeral.of(BigDecimal.valueOf(number).stripTrailingZeros());
    }
}
