/** When and how often a test or a group runs: conditions, rows, order. Internal. */
@NullMarked
package dev.retort.spec.flow;

import org.jspecify.annotations.NullMarked;
