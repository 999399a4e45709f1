/**
 * What a spec says: groups and tests as records that know how to render a request, take captures and check an answer.
 * One class a key; kinds of content, auth and expectation are found by name, so that a new one is one file. Nothing is
 * sent from here, and nothing decides what runs.
 *
 * <p>For authors of extensions: {@code ContentKind}, {@code AuthKind}, {@code ExpectationKind} and what they use.
 */
@NullMarked
package dev.retort.spec;

import org.jspecify.annotations.NullMarked;
