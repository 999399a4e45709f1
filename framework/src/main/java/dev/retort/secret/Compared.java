package dev.retort.secret;

import java.util.List;

/**
 * An expected and an actual text, cleared, with a name at each secret: {@code ••• (apiToken)} and {@code ••• (not
 * apiToken)}, where two bare masks would look alike.
 */
public record Compared(Redacted expected, Redacted actual) {

    static Compared of(Masks expected, Masks actual, Secrets secrets) {
        Redacted shown = expected.redacted(mask -> named(mask.label(), secrets));
        return new Compared(shown, actual.redacted(mask -> {
            int place = actual.masks().indexOf(mask);
            return named(against(expected, place, mask.label(), actual.under(mask)), secrets);
        }));
    }

    /** What the actual secret is beside the one that was expected at its place. */
    private static String against(Masks expected, int place, String label, String value) {
        List<Mask> masks = expected.masks();
        if (place >= masks.size() || expected.under(masks.get(place)).equals(value)) {
            return label;
        }
        String wanted = masks.get(place).label();
        return wanted.equals(label) ? "another " + wanted : "not " + wanted;
    }

    private static String named(String label, Secrets secrets) {
        return Redacted.MASK + " (" + secrets.redact(label) + ")";
    }
}
