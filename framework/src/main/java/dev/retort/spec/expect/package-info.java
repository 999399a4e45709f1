/** Kinds of expectation, one class each, found by the key under {@code expect}. For authors of extensions. */
@NullMarked
package dev.retort.spec.expect;

import org.jspecify.annotations.NullMarked;
