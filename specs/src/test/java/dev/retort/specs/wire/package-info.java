/** Specs against servers that note every byte, and servers that misbehave. */
@NullMarked
package dev.retort.specs.wire;

import org.jspecify.annotations.NullMarked;
