package dev.retort.value;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Reads HTML through jsoup into the kind of document that the JDK's XPath understands. */
final class HtmlParser {

    private static final String NO_BASE = "";

    private HtmlParser() {}

    static org.w3c.dom.Document document(byte[] content, Optional<Charset> charset) {
        try {
            Document html = Jsoup.parse(
                    new ByteArrayInputStream(content),
                    charset.map(Charset::name).orElse(null),
                    NO_BASE);
            org.w3c.dom.Document document = XmlParser.newDocument();
            // Without namespaces: nobody writes //x:title for a page.
            new W3CDom().namespaceAware(false).convert(html, document);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be read", e);
        }
    }
}
