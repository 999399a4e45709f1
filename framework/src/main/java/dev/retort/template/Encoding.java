package dev.retort.template;

import dev.retort.value.Parsed;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/** Text to bytes and back, where nothing that does not fit is replaced in silence. */
final class Encoding {

    private Encoding() {}

    static Parsed<Charset> named(String name) {
        try {
            return Parsed.good(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Parsed.bad("no charset is called " + Shown.text(name) + "; one is `ISO-8859-1`");
        }
    }

    static Parsed<String> decode(byte[] bytes, Charset charset) {
        try {
            return Parsed.good(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Parsed.bad("the bytes are no text in " + charset.name());
        }
    }

    static Parsed<byte[]> encode(String text, Charset charset) {
        if (!charset.canEncode()) {
            return Parsed.bad(charset.name() + " can only be read");
        }
        try {
            ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return Parsed.good(bytes);
        } catch (CharacterCodingException e) {
            return Parsed.bad("the text has characters that " + charset.name() + " lacks");
        }
    }
}
