package dev.retort.http;

import java.time.Instant;

/**
 * What the TLS handshake agreed on.
 *
 * @param protocol {@code TLSv1.3}
 * @param subject of the server's certificate, as RFC 2253 writes names
 * @param expires the last moment at which the server's certificate is valid
 */
public record TlsSession(String protocol, String cipher, String subject, String issuer, Instant expires) {}
