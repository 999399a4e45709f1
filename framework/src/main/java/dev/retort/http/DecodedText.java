package dev.retort.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Content as text: by the {@code charset} of its media type, else by its byte order mark, else as UTF-8. A byte order
 * mark is no part of the text. Bytes that are no text in that charset become U+FFFD, and the note says so.
 *
 * @param note what was wrong, as a sentence without a full stop
 */
public record DecodedText(String text, Charset charset, Optional<String> note) {

    private static final char NO_TEXT = '\ufffd';

    static DecodedText of(Body body, Optional<MediaType> mediaType) {
        byte[] bytes = body.bytes();
        Optional<String> named = mediaType.flatMap(type -> type.parameter("charset"));
        Optional<Charset> known = mediaType.flatMap(MediaType::charset);
        Charset charset = known.or(() -> byMark(bytes)).orElse(StandardCharsets.UTF_8);
        DecodedText text = decoded(bytes, charset, body instanceof Body.Counted);
        if (named.isPresent() && known.isEmpty()) {
            return new DecodedText(
                    text.text(),
                    charset,
                    Optional.of("the charset `" + Characters.shown(named.get()) + "` is not known here; read as "
                            + charset.name()));
        }
        return text;
    }

    /**
     * Whether this is nothing that people read: there is a NUL in it, or more than a quarter of it are control
     * characters and bytes that are no text; where the media type does not promise text, one such byte will do.
     */
    boolean isBinary(Optional<MediaType> mediaType) {
        long odd = text.chars().filter(DecodedText::isOdd).count();
        boolean promised = mediaType.map(MediaType::isText).orElse(true);
        return text.indexOf('\0') >= 0 || odd * 4 > text.length() || (!promised && text.indexOf(NO_TEXT) >= 0);
    }

    private static boolean isOdd(int character) {
        return character == NO_TEXT || (character < ' ' && "\t\n\r\f\u001b".indexOf(character) < 0);
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static DecodedText decoded(byte[] bytes, Charset charset, boolean cutOff) {
        try {
            CharBuffer strict = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new DecodedText(withoutMark(strict.toString()), charset, Optional.empty());
        } catch (CharacterCodingException invalid) {
            Optional<String> note = cutOff
                    ? Optional.empty()
                    : Optional.of("some bytes are no text in " + charset.name() + "; they are shown as U+FFFD");
            return new DecodedText(withoutMark(new String(bytes, charset)), charset, note);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
