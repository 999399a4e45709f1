/**
 * What is secret, and text that has been cleared of it. Whatever a person or a file gets to see passes through
 * {@link dev.retort.secret.Secrets} and comes out as {@link dev.retort.secret.Redacted}, a type that nobody else can
 * make of a text that came from outside.
 *
 * <p>Knows texts only: no values, no requests, no specs, and imports no other room. Clear first and cut, indent or
 * colour afterwards: half of a secret is not recognised as one.
 *
 * <p>{@link dev.retort.secret.Redacted} is for users who read outcomes; the rest is internal.
 */
@NullMarked
package dev.retort.secret;

import org.jspecify.annotations.NullMarked;
