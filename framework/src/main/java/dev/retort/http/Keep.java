package dev.retort.http;

/** How much of a response's content stays in memory. */
public enum Keep {
    /** All of it; more than the limit is a failure. */
    ALL,
    /** The first 64 KiB; the rest is read and counted, whatever its size. */
    BEGINNING
}
