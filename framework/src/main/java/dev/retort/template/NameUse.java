package dev.retort.template;

import dev.retort.source.Location;

/**
 * One use of a variable.
 *
 * @param name the variable's name: of {@code ${user.name}} it is {@code user}
 * @param soft whether {@code | default(…)} follows, so that its lack harms nothing
 */
public record NameUse(String name, boolean soft, Location at) {}
