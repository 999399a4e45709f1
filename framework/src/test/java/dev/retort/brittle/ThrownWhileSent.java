package dev.retort.brittle;

import dev.retort.http.Content;
import dev.retort.http.MediaType;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A part of an extension in a file of its own: content that throws when it is sent. */
final class ThrownWhileSent implements Content {

    @Override
    public Optional<MediaType> mediaType() {
        return Optional.empty();
    }

    @Override
    public OptionalLong length() {
        return OptionalLong.of(3);
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void writeTo(OutputStream out) {
        throw new IllegalStateException("content");
    }
}
