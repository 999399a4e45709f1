/** Runs the specs of this module, and holds what they report against what is written beside them. */
@NullMarked
package dev.retort.specs;

import org.jspecify.annotations.NullMarked;
