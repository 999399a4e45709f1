package dev.retort.spec.flow;

import dev.retort.source.Location;

/**
 * One entry of {@code needs}: a test or group that has to have passed, though no variable says so.
 *
 * @param name its {@code name} as written, or the path to it with {@code ›} between the names
 */
public record Needed(String name, Location at) {}
