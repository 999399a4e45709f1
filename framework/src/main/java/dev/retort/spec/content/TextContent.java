package dev.retort.spec.content;

import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import java.util.Optional;
import java.util.Set;

/** {@code text}: plain words, sent as {@code text/plain} in UTF-8, or in the charset of an explicit Content-Type. */
final class TextContent implements ContentKind {

    private static final MediaType PLAIN = MediaType.of("text", "plain").with("charset", "utf-8");

    @Override
    public String name() {
        return "text";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        reading.text(node);
        return new Words(reading.template(node));
    }

    private record Words(Template template) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            return template.text(rendering.scope(), Places.TEXT, rendering.problems())
                    .flatMap(text -> Encoding.of(explicit, template.at(), rendering.problems())
                            .flatMap(encoding -> encoding.bytes(text, rendering.problems())))
                    .map(bytes -> BytesContent.of(Optional.of(PLAIN), bytes));
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }
}
