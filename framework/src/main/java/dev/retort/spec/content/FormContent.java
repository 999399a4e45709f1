package dev.retort.spec.content;

import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.NamedText;
import dev.retort.spec.PairKind;
import dev.retort.spec.Pairs;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code form}: names and values as {@code application/x-www-form-urlencoded}, in the encoding of the WHATWG's URL
 * standard, section 5.2: a space is {@code +}. A list repeats its name, null leaves it out.
 */
final class FormContent implements ContentKind {

    private static final MediaType FORM = MediaType.of("application", "x-www-form-urlencoded");

    @Override
    public String name() {
        return "form";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        return new Form(Pairs.read(node, reading, PairKind.FORM), node);
    }

    private record Form(Pairs pairs, SourceNode node) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            List<NamedText> texts = pairs.render(rendering).texts();
            return Encoding.of(explicit, node.at(), rendering.problems())
                    .flatMap(encoding -> encoded(texts, encoding, rendering.problems()))
                    .map(text -> BytesContent.of(Optional.of(FORM), text.getBytes(StandardCharsets.US_ASCII)));
        }

        private static Optional<String> encoded(List<NamedText> pairs, Encoding encoding, Problems problems) {
            StringBuilder form = new StringBuilder();
            for (NamedText pair : pairs) {
                Optional<byte[]> name = encoding.bytes(pair.name(), problems);
                Optional<byte[]> value = encoding.bytes(pair.value(), problems);
                if (name.isEmpty() || value.isEmpty()) {
                    return Optional.empty();
                }
                form.append(form.isEmpty() ? "" : "&");
                append(name.get(), form);
                append(value.get(), form.append('='));
            }
            return Optional.of(form.toString());
        }

        private static void append(byte[] bytes, StringBuilder form) {
            for (byte each : bytes) {
                int octet = each & 0xff;
                if (octet == ' ') {
                    form.append('+');
                } else if (stays(octet)) {
                    form.append((char) octet);
                } else {
                    form.append('%').append(hex(octet >> 4)).append(hex(octet & 15));
                }
            }
        }

        private static char hex(int digit) {
            return "0123456789ABCDEF".charAt(digit);
        }

        private static boolean stays(int octet) {
            return octet >= 'a' && octet <= 'z'
                    || octet >= 'A' && octet <= 'Z'
                    || octet >= '0' && octet <= '9'
                    || "*-._".indexOf(octet) >= 0;
        }

        @Override
        public Set<NameUse> names() {
            return pairs.names();
        }
    }
}
