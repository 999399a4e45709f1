package dev.retort.match;

import dev.retort.source.Location;

/**
 * One difference between what a spec expects and what came.
 *
 * @param at where in the value
 * @param expected in words that follow "expected": {@code 201}, {@code to match ^/users/\d+$}
 * @param actual in words that follow "but was": {@code 500}, {@code absent}, {@code "Bob"}
 * @param where the place in the spec that expects it
 */
public record Mismatch(ValuePath at, String expected, String actual, Location where) {}
