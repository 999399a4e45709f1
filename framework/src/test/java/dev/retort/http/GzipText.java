package dev.retort.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Compressed bytes as the text, in Latin-1, that a {@link RawServer} sends. */
final class GzipText {

    private GzipText() {}

    static String of(String plain) {
        return of(plain.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Fault.latin1(zipped.toByteArray());
    }
}
