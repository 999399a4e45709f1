package dev.retort.spec.content;

import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import dev.retort.value.Text;
import dev.retort.value.Xml;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * {@code xml}: a document, checked for well-formedness and sent as {@code application/xml}. Its bytes are in the
 * charset of an explicit Content-Type, else in that of its own declaration, else in UTF-8 (RFC 7303, section 3).
 */
final class XmlContent implements ContentKind {

    private static final MediaType XML = MediaType.of("application", "xml");

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        Template template = reading.template(node);
        if (reading.text(node).isPresent() && template.constant().isPresent()) {
            template.constant()
                    .filter(Text.class::isInstance)
                    .ifPresent(text -> isWellFormed(((Text) text).text(), "", node.at(), reading.problems()));
        }
        return new Document(template);
    }

    private static boolean isWellFormed(String text, String suggestion, Location at, Problems problems) {
        Optional<String> fault = Xml.wellFormednessFault(text);
        fault.ifPresent(reason -> problems.add("no-xml", at, "this is no well-formed XML: " + reason, suggestion));
        return fault.isEmpty();
    }

    private record Document(Template template) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            return template.text(rendering.scope(), Places.XML, rendering.problems())
                    .filter(text -> isWellFormed(text, suggestion(), template.at(), rendering.problems()))
                    .flatMap(text -> bytes(text, explicit, rendering.problems()))
                    .map(bytes -> BytesContent.of(Optional.of(XML), bytes));
        }

        private String suggestion() {
            return template.names().isEmpty() ? "" : "values are escaped here; `| raw` puts XML in as it is";
        }

        private Optional<byte[]> bytes(String text, Optional<MediaType> explicit, Problems problems) {
            Charset declared = XmlDeclaration.charset(text).orElse(StandardCharsets.UTF_8);
            return Encoding.of(explicit, declared, template.at(), problems)
                    .flatMap(encoding -> encoding.bytes(text, problems));
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }
}
