/** Specs against real servers, which are started from Debian's packages. */
@NullMarked
package dev.retort.specs.real;

import org.jspecify.annotations.NullMarked;
