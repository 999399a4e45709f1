package dev.retort.run;

import dev.retort.secret.Redacted;
import dev.retort.source.Location;

/**
 * A test that failed inside another node.
 *
 * @param part {@code setup} or {@code teardown}, where it is part of one, else {@code test}
 * @param request where its request stands
 */
public record ShownTest(String part, Redacted name, Location at, Location request) {}
