/** Kinds of authentication, one class each, found by the key under {@code auth}. For authors of extensions. */
@NullMarked
package dev.retort.spec.auth;

import org.jspecify.annotations.NullMarked;
