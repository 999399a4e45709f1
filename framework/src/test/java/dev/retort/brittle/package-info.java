/** Extensions with something wrong in them. */
@NullMarked
package dev.retort.brittle;

import org.jspecify.annotations.NullMarked;
