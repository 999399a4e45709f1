package dev.retort.http;

/** Scheme, host and port (RFC 6454, section 4): the border that credentials do not cross. All in lower case. */
public record Origin(String scheme, String host, int port) {

    static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** {@code host}, or {@code host:port} where the port is not the scheme's own: what the Host field says. */
    public String authority() {
        return port == defaultPort(scheme) ? host : host + ":" + port;
    }

    /** {@code https://example.com}. */
    public String text() {
        return scheme + "://" + authority();
    }

    boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return text();
    }
}
