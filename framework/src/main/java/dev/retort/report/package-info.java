/** What people read: the text of a failure, and listeners that write reports. Sees only what is cleared. Internal. */
@NullMarked
package dev.retort.report;

import org.jspecify.annotations.NullMarked;
