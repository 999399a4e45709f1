/** The front door: what a caller or an extension begins with. */
@NullMarked
package dev.retort;

import org.jspecify.annotations.NullMarked;
