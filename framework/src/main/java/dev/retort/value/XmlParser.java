package dev.retort.value;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's own XML parser (never one that happens to lie on the class path), with everything dangerous turned off. */
final class XmlParser {

    private static final String FEATURE = "http://apache.org/xml/features/";
    private static final String ENTITIES = "http://xml.org/sax/features/external-";
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
    /** So that messages are the same everywhere. */
    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private XmlParser() {}

    /** Reads a document; CDATA sections become plain text, which is how XPath sees them. */
    static Parsed<Document> document(InputSource source) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return Parsed.good(builder.parse(source));
        } catch (SAXException | IOException e) {
            return Parsed.bad(XmlFault.reason(e));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
        }
    }

    /** A document without anything in it. */
    static Document newDocument() {
        try {
            return factory().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(FEATURE + "disallow-doctype-decl", true);
        // Deferred nodes are made by whoever reads them first: then reading would be writing.
        factory.setFeature(FEATURE + "dom/defer-node-expansion", false);
        factory.setAttribute(LIMIT + "maxElementDepth", "1000");
        factory.setAttribute(LIMIT + "elementAttributeLimit", "10000");
        factory.setAttribute(LOCALE, Locale.ROOT);
        return factory;
    }

    /** Why a document is not well-formed; reads it in constant memory. */
    static Optional<String> fault(InputSource source) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(ENTITIES + "general-entities", false);
            factory.setFeature(ENTITIES + "parameter-entities", false);
            factory.setFeature(FEATURE + "nonvalidating/load-external-dtd", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty(LOCALE, Locale.ROOT);
            XMLReader reader = parser.getXMLReader();
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(source);
            return Optional.empty();
        } catch (SAXException | IOException e) {
            return Optional.of(XmlFault.reason(e));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
        }
    }
}
