/** Runs specs full of secrets, and looks for them in all that a run shows. */
@NullMarked
package dev.retort.specs.secrets;

import org.jspecify.annotations.NullMarked;
