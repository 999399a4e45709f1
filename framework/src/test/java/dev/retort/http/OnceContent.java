package dev.retort.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Content that flows by once, of a length that nobody knows. */
record OnceContent(String text) implements Content {

    @Override
    public Optional<MediaType> mediaType() {
        return Optional.empty();
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.empty();
    }

    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
