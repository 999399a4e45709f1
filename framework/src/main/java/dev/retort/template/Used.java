package dev.retort.template;

import dev.retort.value.Value;

/**
 * A variable that took part in a rendering: what it was, and where that came from.
 *
 * @param random whether random values took part in making it
 */
public record Used(String name, Value value, Origin origin, boolean random) {}
