/** What the pages for users say is run: every example of the README and of {@code docs}. */
@NullMarked
package dev.retort.specs.docs;

import org.jspecify.annotations.NullMarked;
