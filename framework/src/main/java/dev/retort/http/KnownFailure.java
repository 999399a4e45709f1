package dev.retort.http;

import java.io.IOException;

/** Trouble on the wire that was understood where it happened. Travels as an exception through Apache's streams only. */
final class KnownFailure extends IOException {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final String hint;

    KnownFailure(FailureKind kind, String summary, String hint) {
        super(summary);
        this.kind = kind;
        this.hint = hint;
    }

    KnownFailure(FailureKind kind, String summary, String hint, Throwable cause) {
        super(summary, cause);
        this.kind = kind;
        this.hint = hint;
    }

    FailureKind kind() {
        return kind;
    }

    String summary() {
        return String.valueOf(getMessage());
    }

    String hint() {
        return hint;
    }
}
