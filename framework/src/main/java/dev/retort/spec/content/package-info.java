/** Kinds of request content, one class each, found by the key that a test writes. For authors of extensions. */
@NullMarked
package dev.retort.spec.content;

import org.jspecify.annotations.NullMarked;
