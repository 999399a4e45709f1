/**
 * Performing a plan: order, conditions, prerequisites, one attempt at each test, and what came of it. Everything that
 * leaves this room is cleared of secrets. Internal, but for {@code RunListener} and what it is told.
 */
@NullMarked
package dev.retort.run;

import org.jspecify.annotations.NullMarked;
