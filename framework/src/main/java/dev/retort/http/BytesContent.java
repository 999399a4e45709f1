package dev.retort.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Content that is in memory: whatever was rendered from a spec. Immutable. */
public final class BytesContent implements Content {

    private final Optional<MediaType> mediaType;
    private final byte[] bytes;

    private BytesContent(Optional<MediaType> mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    public static BytesContent of(Optional<MediaType> mediaType, byte[] bytes) {
        return new BytesContent(mediaType, bytes.clone());
    }

    /**
     * The text in the media type's charset, in UTF-8 where it names none; what that charset lacks becomes {@code ?}.
     */
    public static BytesContent of(MediaType mediaType, String text) {
        Charset charset = mediaType.charset().orElse(StandardCharsets.UTF_8);
        return new BytesContent(Optional.of(mediaType), text.getBytes(charset));
    }

    @Override
    public Optional<MediaType> mediaType() {
        return mediaType;
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(bytes.length);
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes as text in that charset; empty where they are none. */
    public Optional<String> text(Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BytesContent[" + bytes.length + "]";
    }
}
