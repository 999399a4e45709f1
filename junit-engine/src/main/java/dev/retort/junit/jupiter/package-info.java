/** Specs as dynamic tests of JUnit Jupiter. Optional: needs {@code junit-jupiter-api} on the class path. For users. */
@NullMarked
package dev.retort.junit.jupiter;

import org.jspecify.annotations.NullMarked;
