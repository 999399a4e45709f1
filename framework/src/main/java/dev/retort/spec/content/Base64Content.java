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
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * {@code base64}: bytes, written in Base64 (RFC 4648, section 4; line breaks and spaces do not count), sent as
 * {@code application/octet-stream}.
 */
final class Base64Content implements ContentKind {

    private static final MediaType BYTES = MediaType.of("application", "octet-stream");

    @Override
    public String name() {
        return "base64";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        Template template = reading.template(node);
        if (reading.text(node).isPresent()) {
            template.constant()
                    .filter(Text.class::isInstance)
                    .ifPresent(text -> decoded(((Text) text).text(), node.at(), reading.problems()));
        }
        return new Encoded(template);
    }

    private static Optional<byte[]> decoded(String text, Location at, Problems problems) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(digits::appendCodePoint);
        try {
            return Optional.of(Base64.getDecoder().decode(digits.toString()));
        } catch (IllegalArgumentException bad) {
            problems.add("no-base64", at, "this is no Base64: " + reason(digits.toString()));
            return Optional.empty();
        }
    }

    private static String reason(String digits) {
        return digits.codePoints()
                .filter(c -> !isDigit(c))
                .mapToObj(c -> "`" + Character.toString(c) + "` is none of its digits")
                .findFirst()
                .orElse("it has " + digits.length() + " digits, padding included, which make no whole bytes");
    }

    private static boolean isDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=';
    }

    private record Encoded(Template template) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            return template.text(rendering.scope(), Places.TEXT, rendering.problems())
                    .flatMap(text -> decoded(text, template.at(), rendering.problems()))
                    .map(bytes -> BytesContent.of(Optional.of(BYTES), bytes));
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }
}
