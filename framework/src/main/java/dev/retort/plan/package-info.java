/**
 * What will run: the tree of files, groups and tests, what of it is selected, and who needs whom. What can be known to
 * fail before anything is sent is found out here. Nothing is sent. Internal.
 */
@NullMarked
package dev.retort.plan;

import org.jspecify.annotations.NullMarked;
