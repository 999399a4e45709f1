/**
 * The project around the specs: {@code retort.yaml}, the chosen environment, the {@code retort.*} parameters, and the
 * spec files, found and read once. Nothing is planned or sent here. Internal.
 */
@NullMarked
package dev.retort.project;

import org.jspecify.annotations.NullMarked;
