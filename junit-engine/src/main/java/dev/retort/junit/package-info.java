/**
 * The JUnit Platform engine: selectors in, events out. It knows selectors, unique ids, sources, tags and events; order,
 * threads, setup and skipping are the run's. For users: {@link dev.retort.junit.HttpSpecs}; all else is internal.
 */
@NullMarked
package dev.retort.junit;

import org.jspecify.annotations.NullMarked;
