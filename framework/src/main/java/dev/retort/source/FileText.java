package dev.retort.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** From the bytes of a file to its text, which is UTF-8 and nothing else. */
final class FileText {

    private final SourceFile unread;
    private final Problems problems;

    FileText(String name, Problems problems) {
        this.unread = SourceFile.of(name, "");
        this.problems = problems;
    }

    Optional<SourceFile> read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return folder(file);
            }
            long size = Files.size(file);
            return size > Limits.BYTES ? tooLarge(size) : decode(bytes(file));
        } catch (IOException e) {
            return refuse("unreadable-file", "this file cannot be read: " + reason(e), "");
        }
    }

    /** What is read in place of the specs in a folder, where they cannot be found. */
    private Optional<SourceFile> folder(Path folder) {
        try (Stream<Path> any = Files.list(folder)) {
            return refuse(
                    "unreadable-file", "this is a folder with %d entries, and no file".formatted(any.count()), "");
        } catch (IOException e) {
            return refuse("unreadable-file", "this folder cannot be listed: " + reason(e), "");
        }
    }

    /** One byte more than is allowed, should the file have grown meanwhile. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Limits.BYTES + 1);
        }
    }

    Optional<SourceFile> decode(byte[] bytes) {
        if (bytes.length > Limits.BYTES) {
            return tooLarge(bytes.length);
        }
        if (isUtf16(bytes)) {
            return refuse("not-utf-8", "this file is UTF-16, not UTF-8", "save it as UTF-8");
        }
        for (byte b : bytes) {
            if (b == 0) {
                return refuse("binary-file", "this file is binary, not text", "a spec is text in UTF-8");
            }
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = strict.decode(in, out, true);
        String text = out.flip().toString();
        return result.isError()
                ? notUtf8(text, bytes[in.position()] & 0xFF)
                : Optional.of(SourceFile.of(unread.name(), text));
    }

    /** Shows the line with the bad byte as far as it could be read. */
    private Optional<SourceFile> notUtf8(String before, int bad) {
        SourceFile readable = SourceFile.of(unread.name(), before + "\uFFFD");
        int line = readable.lines().size();
        String last = readable.line(line);
        problems.add(
                "not-utf-8",
                readable.at(line, last.codePointCount(0, last.length()), 1),
                String.format(Locale.ROOT, "this file is not UTF-8: the byte 0x%02X stands here", bad),
                bad >= 0xA0 ? "save it as UTF-8; in Latin-1 that byte is `" + (char) bad + "`" : "save it as UTF-8");
        return Optional.empty();
    }

    private Optional<SourceFile> tooLarge(long size) {
        return refuse(
                "file-too-large",
                String.format(Locale.ROOT, "this file has %.1f MiB; at most 5 MiB are read", size / 1048576.0),
                "keep large contents in files of their own");
    }

    private Optional<SourceFile> refuse(String code, String message, String suggestion) {
        problems.add(code, unread.at(1, 1, 1), message, suggestion);
        return Optional.empty();
    }

    /** By its mark, or by the zeros that Latin letters have in UTF-16. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFF && second == 0xFE
                || first == 0xFE && second == 0xFF
                || bytes.length >= 4 && (first == 0) != (second == 0) && bytes[first == 0 ? 2 : 3] == 0;
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
