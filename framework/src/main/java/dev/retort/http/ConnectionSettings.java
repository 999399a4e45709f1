package dev.retort.http;

/**
 * How a request travels.
 *
 * @param compressed whether Accept-Encoding is sent and content codings are decoded
 * @param contentLimit how many bytes of content, decoded, a response may have that is kept whole
 */
public record ConnectionSettings(Timeouts timeouts, Redirection redirection, boolean compressed, long contentLimit) {

    /** 16 MiB. */
    public static final long DEFAULT_CONTENT_LIMIT = 16L << 20;

    public static final ConnectionSettings DEFAULT =
            new ConnectionSettings(Timeouts.DEFAULT, Redirection.DEFAULT, true, DEFAULT_CONTENT_LIMIT);

    public ConnectionSettings with(Timeouts others) {
        return new ConnectionSettings(others, redirection, compressed, contentLimit);
    }

    public ConnectionSettings with(Redirection other) {
        return new ConnectionSettings(timeouts, other, compressed, contentLimit);
    }

    public ConnectionSettings compressed(boolean other) {
        return new ConnectionSettings(timeouts, redirection, other, contentLimit);
    }

    public ConnectionSettings limitedTo(long bytes) {
        return new ConnectionSettings(timeouts, redirection, compressed, bytes);
    }
}
