package dev.retort.spec;

/**
 * One name and value of a request, rendered.
 *
 * @param inherited whether it comes from {@code defaults} and not from the test
 */
public record NamedText(String name, String value, boolean inherited) {}
