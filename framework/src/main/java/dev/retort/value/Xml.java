package dev.retort.value;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * A document of XML, or of HTML read as browsers read it, for {@link XPath} to select from. Immutable and thread-safe:
 * the JDK's documents promise that to nobody, not even to readers, so this one hands its document out under its own
 * monitor only.
 */
public final class Xml {

    private static final int MOST_BYTES = 64 << 20;

    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    /** {@link #ofXml(byte[], Optional)} of content whose own first bytes tell its encoding. */
    public static Parsed<Xml> ofXml(byte[] content) {
        return ofXml(content, Optional.empty());
    }

    /**
     * Reads XML 1.0 or 1.1 with namespaces. A DOCTYPE is refused, so there are no entities but XML's own five and
     * nothing outside is ever read; elements nest 1,000 deep, have 10,000 attributes and the whole 64 MiB at most. The
     * failure's reason tells line and column.
     *
     * @param charset what the media type names; a byte order mark outranks it, and it the XML declaration (RFC 7303,
     *     section 3)
     */
    public static Parsed<Xml> ofXml(byte[] content, Optional<Charset> charset) {
        if (content.length > MOST_BYTES) {
            return tooLarge("XML");
        }
        InputSource source = new InputSource(new ByteArrayInputStream(content));
        charset.filter(named -> !ByteOrderMark.begins(content)).ifPresent(named -> source.setEncoding(named.name()));
        return XmlParser.document(source).map(Xml::new);
    }

    /**
     * Reads HTML as browsers do, whatever its faults; elements have lower-case names and no namespace, so that
     * {@code //title} finds the title. At most 64 MiB.
     *
     * @param charset what the media type names; without it a byte order mark or a {@code meta} element tells
     */
    public static Parsed<Xml> ofHtml(byte[] content, Optional<Charset> charset) {
        return content.length > MOST_BYTES
                ? tooLarge("HTML")
                : Parsed.good(new Xml(HtmlParser.document(content, charset)));
    }

    /** A document with one empty element. */
    static Xml empty() {
        Document document = XmlParser.newDocument();
        document.appendChild(document.createElement("empty"));
        return new Xml(document);
    }

    private static Parsed<Xml> tooLarge(String what) {
        return Parsed.bad("larger than " + Sizes.shown(MOST_BYTES) + ", the most that is read as " + what);
    }

    /**
     * Why a text that is to be sent is no well-formed XML with namespaces, with line and column; empty if it is. A
     * DOCTYPE may stand in it, but nothing that it refers to is read.
     */
    public static Optional<String> wellFormednessFault(String text) {
        return XmlParser.fault(new InputSource(new StringReader(text)));
    }

    /** All text of the document, in document order. */
    public String text() {
        return reading(document -> document.getDocumentElement().getTextContent());
    }

    /** Lets that function read the document, alone; it must not change it nor let parts of it out. */
    <T> T reading(Function<Document, T> function) {
        synchronized (document) {
            return function.apply(document);
        }
    }
}
