package dev.retort.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.io.HttpMessageParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.CharArrayBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the head of a response strictly (RFC 9112): nothing before the status line is skipped, a line that is no field
 * is shown, and a connection that closes inside the head is no end of it. One for each connection; it also tells what
 * lies in the connection's buffer that nobody asked for.
 */
final class HeadParser implements HttpMessageParser<ClassicHttpResponse> {

    static final int LONGEST_LINE = 128 * 1024;
    static final int MOST_FIELDS = 5_000;
    private static final int LONGEST_HEAD = 4 << 20;

    private Optional<SessionInputBuffer> buffer = Optional.empty();

    /** Bytes that were read from the socket and belong to no response yet. */
    int leftOver() {
        return buffer.map(SessionInputBuffer::length).orElse(0);
    }

    @Override
    public @Nullable ClassicHttpResponse parse(SessionInputBuffer in, InputStream socket) throws IOException {
        buffer = Optional.of(in);
        Lines lines = new Lines(in, socket);
        Optional<String> first = lines.next();
        if (first.isEmpty()) {
            return null; // Apache's sign for a connection closed without a byte
        }
        ClassicHttpResponse response = statusLine(first.get());
        int fields = 0;
        String last = first.get();
        for (String line = lines.inHead(last); !line.isEmpty(); line = lines.inHead(last)) {
            if (++fields > MOST_FIELDS) {
                throw tooLarge("the head of the response has more than " + MOST_FIELDS + " fields");
            }
            addField(response, line);
            last = line;
        }
        return response;
    }

    private static ClassicHttpResponse statusLine(String line) throws KnownFailure {
        boolean isStatusLine = line.length() >= 12
                && line.startsWith("HTTP/1.")
                && digit(line, 7)
                && line.charAt(8) == ' '
                && digit(line, 9)
                && digit(line, 10)
                && digit(line, 11)
                && line.charAt(9) != '0'
                && (line.length() == 12 || line.charAt(12) == ' ');
        if (!isStatusLine) {
            throw new KnownFailure(
                    FailureKind.MALFORMED_RESPONSE,
                    "the response begins with `" + Characters.shown(line) + "`, which is no status line of HTTP/1.1",
                    hint(line));
        }
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(
                Integer.parseInt(line.substring(9, 12)), text(line.substring(12).strip()));
        response.setVersion(line.charAt(7) == '0' ? HttpVersion.HTTP_1_0 : HttpVersion.HTTP_1_1);
        return response;
    }

    private static boolean digit(String line, int at) {
        return line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static String hint(String line) {
        if (line.startsWith("\u0015\u0003") || line.startsWith("\u0016\u0003")) {
            return "this is TLS: use https:// for that port";
        }
        return "is this an HTTP port?";
    }

    private static void addField(ClassicHttpResponse response, String line) throws KnownFailure {
        if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
            throw malformed(line, "which continues the line before it, a form that RFC 9112 no longer allows");
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw malformed(line, "which has no colon");
        }
        String name = line.substring(0, colon);
        if (!Tokens.isToken(name)) {
            throw malformed(line, "whose name is no token");
        }
        response.addHeader(new BasicHeader(name, text(line.substring(colon + 1).strip())));
    }

    private static KnownFailure malformed(String line, String why) {
        return new KnownFailure(
                FailureKind.MALFORMED_RESPONSE,
                "the head of the response has the line `" + Characters.shown(line) + "`, " + why,
                "the server, or something between, broke the response");
    }

    private static KnownFailure tooLarge(String summary) {
        return new KnownFailure(
                FailureKind.HEADER_TOO_LARGE, summary, "the server sends more than a client needs to take");
    }

    /** Fields are UTF-8 where they can be that, else Latin-1. */
    private static String text(String latin1) {
        if (isAscii(latin1)) {
            return latin1;
        }
        byte[] bytes = latin1.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            return latin1;
        }
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The lines of one head, its size under a limit. */
    private static final class Lines {

        private final SessionInputBuffer in;
        private final InputStream socket;
        private final CharArrayBuffer line = new CharArrayBuffer(128);
        private int read;

        Lines(SessionInputBuffer in, InputStream socket) {
            this.in = in;
            this.socket = socket;
        }

        /** The next line in Latin-1, without its end; empty where the connection was closed. */
        Optional<String> next() throws IOException {
            line.clear();
            try {
                if (in.readLine(line, socket) < 0) {
                    return Optional.empty();
                }
            } catch (MessageConstraintException tooLong) {
                throw tooLarge("a line of the head of the response is longer than " + LONGEST_LINE + " bytes");
            }
            read += line.length();
            if (read > LONGEST_HEAD) {
                throw tooLarge("the head of the response is larger than " + LONGEST_HEAD + " bytes");
            }
            return Optional.of(line.toString());
        }

        String inHead(String before) throws IOException {
            Optional<String> line = next();
            if (line.isEmpty()) {
                throw new KnownFailure(
                        FailureKind.MALFORMED_RESPONSE,
                        "the connection was closed inside the head of the response, after `" + Characters.shown(before)
                                + "`",
                        "the server, or something between, broke the response off");
            }
            return line.get();
        }
    }
}
