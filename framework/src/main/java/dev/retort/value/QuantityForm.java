package dev.retort.value;

import java.time.Clock;

/** Tells by its looks which form of quantity a text has; what looks like one and is wrong is told in its terms. */
final class QuantityForm {

    private static final int LONGEST_SHOWN = 60;

    private QuantityForm() {}

    static Parsed<Quantity> parse(String text, Clock clock) {
        if (Moments.isNow(text)) {
            return moment(text, clock);
        }
        if (Durations.isIso(text)) {
            return Durations.read(text).map(DurationQuantity::new);
        }
        Parsed<Quantity> number = Numeral.parse(text).map(NumberQuantity::new);
        if (number instanceof Parsed.Good<Quantity>) {
            return number;
        }
        Parsed<UnitNumber> withUnit = UnitNumber.parse(text, "a quantity");
        if (withUnit instanceof Parsed.Good<UnitNumber> good) {
            return good.thing().unit().endsWith("B")
                    ? Sizes.parse(text).map(SizeQuantity::new)
                    : Durations.parse(text).map(DurationQuantity::new);
        }
        Parsed<Quantity> moment = moment(text, clock);
        return moment instanceof Parsed.Good<Quantity> ? moment : Parsed.bad(isNone(named(text)));
    }

    private static Parsed<Quantity> moment(String text, Clock clock) {
        return Moments.parse(text, clock).map(at -> new MomentQuantity(new Moment(at), clock));
    }

    /** A text in backticks, as messages quote it; an answer's text may be long. */
    static String named(String text) {
        int end = Math.min(text.length(), LONGEST_SHOWN);
        boolean halfCharacter = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return end == text.length() ? "`" + text + "`" : "`" + text.substring(0, halfCharacter ? end - 1 : end) + "…`";
    }

    /** The message about something that is no quantity at all. */
    static String isNone(String what) {
        return what + " is no number, duration (500ms), size (10MB) or date (2024-12-31, now + 5m)";
    }

    /** The message about an actual value that cannot be read in the form asked for. */
    static <T> Parsed<T> isNot(String form, Value actual) {
        return Parsed.bad(actual.kind().phrase() + " cannot be compared with " + form);
    }

    /** The message about a distance of the wrong form. */
    static Parsed<Quantity.Range> isNoDistance(Quantity within, Quantity of, String expected) {
        return Parsed.bad(within.form() + " is no distance from " + of.form() + "; write " + expected);
    }

    /** The message about a distance below zero. */
    static Parsed<Quantity.Range> isNegative() {
        return Parsed.bad("a distance cannot be negative");
    }
}
