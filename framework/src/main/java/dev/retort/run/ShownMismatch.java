package dev.retort.run;

import dev.retort.secret.Redacted;
import dev.retort.source.Location;

/**
 * One expectation that does not hold.
 *
 * @param code the key of {@code expect}: {@code status}, {@code json}
 * @param subject what of it: a field name, a path; empty for the whole
 * @param expected follows "expected"
 * @param actual follows "but was"
 */
public record ShownMismatch(String code, Redacted subject, Redacted expected, Redacted actual, Location where) {

    /** {@code headers Location}. */
    public String label() {
        return subject.text().isEmpty() ? code : code + " " + subject.text();
    }
}
