package dev.retort.http;

/** The head of a request as it was sent: every field that went out, in its order. */
public record RequestHead(String method, Target target, Headers headers) {}
