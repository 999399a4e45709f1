package dev.retort.value;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;

/** The prefixes that one compilation of an XPath may use; remembers the first that nobody declared. Not thread-safe. */
final class Prefixes implements NamespaceContext {

    private final Map<String, String> namespaces;
    private Optional<String> undeclared = Optional.empty();

    Prefixes(Map<String, String> namespaces) {
        this.namespaces = namespaces;
    }

    @Override
    public String getNamespaceURI(String prefix) {
        if (prefix.equals(XMLConstants.XML_NS_PREFIX)) {
            return XMLConstants.XML_NS_URI;
        }
        String namespace = namespaces.get(prefix);
        if (namespace == null) {
            undeclared = undeclared.or(() -> Optional.of(prefix));
            return XMLConstants.NULL_NS_URI;
        }
        return namespace;
    }

    /** The first prefix that was asked for and not declared. */
    Optional<String> undeclared() {
        return undeclared;
    }

    /** XPath never asks the way back. */
    @Override
    public String getPrefix(String namespace) {
        return XMLConstants.DEFAULT_NS_PREFIX;
    }

    @Override
    public Iterator<String> getPrefixes(String namespace) {
        return Collections.emptyIterator();
    }
}
