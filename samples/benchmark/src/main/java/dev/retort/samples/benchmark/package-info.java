/** What Retort costs beside raw HttpClient and Jackson: whole processes, side by side. */
@NullMarked
package dev.retort.samples.benchmark;

import org.jspecify.annotations.NullMarked;
