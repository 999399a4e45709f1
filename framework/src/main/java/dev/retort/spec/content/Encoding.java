package dev.retort.spec.content;

import dev.retort.http.MediaType;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The charset that text content is sent in: the one that the test's own {@code Content-Type} names, else the content's
 * own. What a charset lacks is never replaced in silence.
 *
 * @param at where the content stands
 */
record Encoding(Charset charset, Location at) {

    /** Empty where the problems say why there is none. */
    static Optional<Encoding> of(Optional<MediaType> explicit, Charset otherwise, Location at, Problems problems) {
        Optional<String> named = explicit.flatMap(type -> type.parameter("charset"));
        if (named.isEmpty()) {
            return Optional.of(new Encoding(otherwise, at));
        }
        Optional<Charset> known = explicit.flatMap(MediaType::charset).filter(Charset::canEncode);
        if (known.isEmpty()) {
            problems.add(
                    "unknown-charset",
                    at,
                    "`Content-Type` names the charset `" + named.get() + "`, which is not known here",
                    "write `charset=utf-8`, or a charset that Java knows");
        }
        return known.map(charset -> new Encoding(charset, at));
    }

    static Optional<Encoding> of(Optional<MediaType> explicit, Location at, Problems problems) {
        return of(explicit, StandardCharsets.UTF_8, at, problems);
    }

    /** The bytes of that text; empty where the problems name a character that the charset lacks. */
    Optional<byte[]> bytes(String text, Problems problems) {
        try {
            ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException lacking) {
            problems.add("charset-lacks", at, charset.name() + " has no " + lacking(text), "write `charset=utf-8`");
            return Optional.empty();
        }
    }

    private String lacking(String text) {
        return text.codePoints()
                .filter(c -> !charset.newEncoder().canEncode(Character.toString(c)))
                .mapToObj(Encoding::named)
                .findFirst()
                .orElse("character for some of this text");
    }

    /** Half a pair of surrogates is nothing that could be shown. */
    private static String named(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half ? "U+%04X".formatted(c) : "`%s` (U+%04X)".formatted(Character.toString(c), c);
    }
}
