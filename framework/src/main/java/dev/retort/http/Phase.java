package dev.retort.http;

import java.util.Locale;

/** The parts of a hop, in their order. */
public enum Phase {
    PREPARE,
    DNS,
    CONNECT,
    TLS,
    SEND,
    WAIT,
    READ,
    REDIRECT;

    /** Its word in messages and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
