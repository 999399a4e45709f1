package dev.retort.spec;

import dev.retort.http.MediaType;
import dev.retort.http.Response;
import dev.retort.value.Parsed;
import dev.retort.value.Xml;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/** Tells whether content is XML or HTML: by its media type, else by how it begins. */
final class Markup {

    private Markup() {}

    /** The document; empty content is absent. */
    static Parsed<Optional<Xml>> of(Response response, String text) {
        byte[] bytes = response.body().bytes();
        Optional<MediaType> type = response.head().mediaType();
        Optional<Charset> charset = type.flatMap(MediaType::charset);
        if (text.isBlank()) {
            return Parsed.good(Optional.empty());
        }
        Parsed<Xml> xml = isHtml(type, text) ? Xml.ofHtml(bytes, charset) : Xml.ofXml(bytes, charset);
        return xml.map(Optional::of);
    }

    private static boolean isHtml(Optional<MediaType> type, String text) {
        if (type.filter(Markup::isXml).isPresent()) {
            return false;
        }
        String start =
                text.substring(0, Math.min(text.length(), 200)).stripLeading().toLowerCase(Locale.ROOT);
        return type.filter(named -> named.essence().equals("text/html")).isPresent()
                || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }

    private static boolean isXml(MediaType type) {
        return type.subtype().equals("xml") || type.subtype().endsWith("+xml");
    }
}
