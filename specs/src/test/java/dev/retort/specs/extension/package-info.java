/** Extensions as users write them, one file each; {@code docs/extending.md} shows them. */
@NullMarked
package dev.retort.specs.extension;

import org.jspecify.annotations.NullMarked;
