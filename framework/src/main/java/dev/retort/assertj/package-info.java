/**
 * AssertJ's assertions on answers, in the matcher language of the specs and in the words of their reports. Optional:
 * needs {@code assertj-core} on the class path. For users.
 */
@NullMarked
package dev.retort.assertj;

import org.jspecify.annotations.NullMarked;
