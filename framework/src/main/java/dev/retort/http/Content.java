package dev.retort.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a request carries (RFC 9110, section 6.4). It is asked for its bytes when they are sent, and, if it is
 * {@link #repeatable()}, once more where a redirect or a connection that was closed in the meantime asks for it.
 */
public interface Content {

    /** The Content-Type to send where the request names none. */
    Optional<MediaType> mediaType();

    /** Its length in bytes, if known before it is written; otherwise it is sent in chunks. */
    OptionalLong length();

    /** Whether it can be written more than once. */
    boolean repeatable();

    /** Writes all of it; does not close the stream. Trouble with its source is an {@link IOException}. */
    void writeTo(OutputStream out) throws IOException;
}
