package dev.retort.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityTemplate;

/** Content on its way out: how much of it has gone, and whose fault it is when it stops. */
final class Upload {

    /** Between two of these it is looked whether the server has answered already. */
    private static final int SLICE = 16 * 1024;

    private final Content content;
    private long sent;
    private boolean complete;

    Upload(Content content) {
        this.content = content;
    }

    /** Its framing comes from the request's fields. */
    HttpEntity entity() {
        return new EntityTemplate(content.length().orElse(-1), null, null, this::writeTo);
    }

    boolean isComplete() {
        return complete;
    }

    /** {@code 10 of 20 bytes}. */
    String extent() {
        return content.length().isPresent()
                ? sent + " of " + Amounts.bytes(content.length().getAsLong())
                : Amounts.bytes(sent);
    }

    private void writeTo(OutputStream wire) throws IOException {
        Sink sink = new Sink(wire);
        try {
            content.writeTo(sink);
        } catch (IOException broken) {
            throw sink.broken ? broken : unreadable(broken);
        }
        if (content.length().isPresent() && content.length().getAsLong() != sent) {
            throw new KnownFailure(
                    FailureKind.REQUEST_INVALID,
                    "the content of the request was to have "
                            + Amounts.bytes(content.length().getAsLong()) + ", but has " + sent,
                    "did its file change meanwhile?");
        }
        complete = true;
    }

    private static KnownFailure unreadable(IOException cause) {
        return new KnownFailure(
                FailureKind.REQUEST_INVALID,
                "the content of the request could not be read: " + cause.getMessage(),
                "its source failed, not the connection",
                cause);
    }

    /** Remembers whether it was the connection that failed. */
    private final class Sink extends FilterOutputStream {

        private boolean broken;

        Sink(OutputStream wire) {
            super(wire);
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int at = 0; at < length; at += SLICE) {
                int slice = Math.min(SLICE, length - at);
                broken = true;
                out.write(bytes, offset + at, slice);
                broken = false;
                sent += slice;
            }
        }
    }
}
