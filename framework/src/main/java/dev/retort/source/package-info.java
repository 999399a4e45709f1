/**
 * From the text of a file to nodes that know their place, and the problems that were found on the way, each with its
 * place, its reason and a suggestion. Knows YAML and JSON, but not what a spec means: that is said by {@code spec}.
 *
 * <p>{@link dev.retort.source.Fields}, {@link dev.retort.source.Registry} and the nodes are for authors of extensions;
 * the rest is internal.
 */
@NullMarked
package dev.retort.source;

import org.jspecify.annotations.NullMarked;
