package dev.retort.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Content as it travels, without chunk headers: counted, and its early end named. */
final class WireContent extends FilterInputStream {

    private final OptionalLong announced;
    private long count;

    WireContent(InputStream in, Headers headers) {
        super(in);
        boolean chunked = headers.contains("Transfer-Encoding");
        announced = headers.first("Content-Length")
                .filter(length -> !chunked)
                .map(length -> OptionalLong.of(Long.parseLong(length)))
                .orElse(OptionalLong.empty());
    }

    /** Bytes that have been read. */
    long count() {
        return count;
    }

    /** What Content-Length says, where it counts. */
    OptionalLong announced() {
        return announced;
    }

    /** How much has been read: {@code 3 of 10 bytes}, {@code 3 bytes} where nobody said how much there will be. */
    String extent() {
        return announced.isPresent() ? count + " of " + Amounts.bytes(announced.getAsLong()) : Amounts.bytes(count);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int read = super.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        } catch (TruncatedChunkException | ConnectionClosedException early) {
            throw truncated(early);
        } catch (MalformedChunkCodingException broken) {
            // Apache names a connection that closed right after a chunk by this text only.
            throw String.valueOf(broken.getMessage()).startsWith("CRLF expected")
                    ? truncated(broken)
                    : malformed(broken);
        }
    }

    private KnownFailure truncated(IOException cause) {
        String came = "after " + extent() + (announced.isPresent() ? "" : " and before its last chunk");
        return new KnownFailure(
                FailureKind.BODY_TRUNCATED,
                "the connection was closed inside the content of the response, " + came,
                "the server, or something between, broke the response off",
                cause);
    }

    private static KnownFailure malformed(IOException cause) {
        return new KnownFailure(
                FailureKind.MALFORMED_RESPONSE,
                "the content of the response is not chunked as it should be: "
                        + Characters.shown(String.valueOf(cause.getMessage())),
                "the server, or something between, broke the response",
                cause);
    }
}
