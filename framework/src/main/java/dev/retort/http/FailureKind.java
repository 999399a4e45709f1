package dev.retort.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of what can go wrong on the way, as specs expect them and reports show them. */
public enum FailureKind {
    DNS,
    CONNECT_REFUSED,
    CONNECT_TIMEOUT,
    CONNECT_FAILED,
    PROXY_CONNECT,
    PROXY_AUTH,
    PROXY_REFUSED,
    SOCKS,
    TLS_UNTRUSTED,
    TLS_EXPIRED,
    TLS_HOSTNAME,
    TLS_PROTOCOL,
    TLS_HANDSHAKE,
    TLS_CLIENT_CERTIFICATE,
    REQUEST_INVALID,
    RESPONSE_TIMEOUT,
    DEADLINE,
    EMPTY_RESPONSE,
    RESET,
    MALFORMED_RESPONSE,
    HEADER_TOO_LARGE,
    BODY_TRUNCATED,
    BODY_TOO_LARGE,
    DECODE_FAILED,
    REDIRECT_LOOP,
    REDIRECT_LIMIT,
    REDIRECT_INVALID;

    /** {@code connect-refused}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FailureKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
