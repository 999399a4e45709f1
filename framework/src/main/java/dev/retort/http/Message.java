package dev.retort.http;

import java.util.Optional;

/** A request exactly as it goes on the wire: its head has every field, framing included. */
record Message(RequestHead head, Optional<Content> content) {

    Target target() {
        return head.target();
    }

    /** RFC 9110, section 9.2.2: repeating it changes no more than sending it once. */
    boolean isIdempotent() {
        return switch (head.method()) {
            case "GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE" -> true;
            default -> false;
        };
    }

    boolean isRepeatable() {
        return content.map(Content::repeatable).orElse(true);
    }
}
