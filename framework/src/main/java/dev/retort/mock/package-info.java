/** The embedded WireMock of {@code mock:}. Optional: needs {@code wiremock-standalone} on the class path. Internal. */
@NullMarked
package dev.retort.mock;

import org.jspecify.annotations.NullMarked;
