package dev.retort.run;

import dev.retort.secret.Redacted;
import dev.retort.source.Location;

/**
 * A test that failed inside another node.
 *
 * @param request where its request stands
 */
public record ShownTest(Redacted name, Location at, Location request) {}
