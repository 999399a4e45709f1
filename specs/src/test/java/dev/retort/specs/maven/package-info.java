/** Real Maven builds of small projects without Java, as users have them. */
@NullMarked
package dev.retort.specs.maven;

import org.jspecify.annotations.NullMarked;
