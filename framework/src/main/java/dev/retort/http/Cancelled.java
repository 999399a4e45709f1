package dev.retort.http;

/**
 * The exchange was given up because somebody cancelled it from outside; its own deadline is a {@link TransportFailure}.
 */
public record Cancelled(String reason) implements Ending {}
