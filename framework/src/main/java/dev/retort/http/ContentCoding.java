package dev.retort.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Content codings (RFC 9110, section 8.4.1) and how they are undone. */
final class ContentCoding {

    /** What Accept-Encoding says. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int DEFLATE_METHOD = 8;

    private ContentCoding() {}

    /** The codings of a response in the order in which they were applied; {@code identity} is none. */
    static List<String> of(Headers headers) {
        List<String> codings = new ArrayList<>();
        for (String line : headers.values("Content-Encoding")) {
            for (String coding : line.split(",", -1)) {
                String name = coding.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    codings.add(name);
                }
            }
        }
        return codings;
    }

    static boolean isKnown(String coding) {
        return coding.equals("gzip") || coding.equals("x-gzip") || coding.equals("deflate");
    }

    /** The plain content. Nothing at all is plain already: many servers say gzip and send no byte. */
    static InputStream decoded(InputStream wire, List<String> codings) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(wire, 2);
        int first = peeked.read();
        if (first < 0) {
            return peeked;
        }
        peeked.unread(first);
        List<String> outermostFirst = new ArrayList<>(codings);
        Collections.reverse(outermostFirst);
        InputStream plain = peeked;
        for (String coding : outermostFirst) {
            plain = new Decoder(plain, coding);
        }
        return plain;
    }

    /** One coding undone; broken data is a {@link KnownFailure}, trouble on the wire passes through. */
    private static final class Decoder extends FilterInputStream {

        private final String coding;
        private boolean opened;

        Decoder(InputStream coded, String coding) {
            super(coded);
            this.coding = coding;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int count = read(one, 0, 1);
            return count < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                if (!opened) {
                    in = coding.equals("deflate") ? inflating(in) : new GZIPInputStream(in, 8192);
                    opened = true;
                }
                return in.read(into, offset, length);
            } catch (ZipException broken) {
                throw failed("broken: " + broken.getMessage(), broken);
            } catch (EOFException cutOff) {
                throw failed("cut off", cutOff);
            }
        }

        private KnownFailure failed(String how, IOException cause) {
            return new KnownFailure(
                    FailureKind.DECODE_FAILED,
                    "the response says Content-Encoding `" + coding + "`, but its content is " + how,
                    "`compressed: false` shows what the server sends without it",
                    cause);
        }

        /** The zlib format, or raw deflate, which some servers send under that name. */
        private static InputStream inflating(InputStream coded) throws IOException {
            PushbackInputStream peeked = new PushbackInputStream(coded, 2);
            byte[] start = peeked.readNBytes(2);
            peeked.unread(start);
            boolean zlib = start.length == 2
                    && (start[0] & 15) == DEFLATE_METHOD
                    && ((start[0] & 0xff) * 256 + (start[1] & 0xff)) % 31 == 0;
            Inflater inflater = new Inflater(!zlib);
            return new InflaterInputStream(peeked, inflater, 8192) {
                @Override
                public void close() throws IOException {
                    inflater.end();
                    super.close();
                }
            };
        }
    }
}
