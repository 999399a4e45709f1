/**
 * The one matcher language: a value goes in, mismatches come out, each with its path, what was expected, what came and
 * where the spec says so. One operator a file. No HTTP here, and no knowledge of what a test is.
 *
 * <p>For authors of extensions: {@code Operator}, {@code Matcher}, {@code Matchers}, {@code Mismatches}.
 */
@NullMarked
package dev.retort.match;

import org.jspecify.annotations.NullMarked;
