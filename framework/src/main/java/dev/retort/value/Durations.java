package dev.retort.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/** Durations as specs write them, a number and a unit: {@code 500ms 1.5s 10s 2m 1h 1d}. */
final class Durations {

    private static final String FORM = "a duration like 500ms, 1.5s, 2m, 1h or 1d";
    /** 273 years: what still fits when counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(100_000);

    private Durations() {}

    static Parsed<Duration> parse(String text) {
        return UnitNumber.parse(text, FORM).flatMap(parsed -> {
            int unitOffset = UnitNumber.unitOffset(text, parsed);
            return switch (parsed.unit()) {
                case "ms" -> of(text, parsed.times(1_000_000L));
                case "s" -> of(text, parsed.times(1_000_000_000L));
                case "m" -> of(text, parsed.times(60_000_000_000L));
                case "h" -> of(text, parsed.times(3_600_000_000_000L));
                case "d" -> of(text, parsed.times(86_400_000_000_000L));
                case "" -> Parsed.bad("write the unit: " + text + "ms or " + text + "s", unitOffset);
                default ->
                    Parsed.bad(
                            QuantityForm.named(parsed.unit())
                                    + " is no unit of a duration; the units are ms, s, m, h and d",
                            unitOffset);
            };
        });
    }

    private static Parsed<Duration> of(String text, BigDecimal nanos) {
        BigDecimal rounded = nanos.setScale(0, RoundingMode.HALF_UP);
        return rounded.compareTo(BigDecimal.valueOf(LONGEST.toNanos())) > 0
                ? Parsed.bad("`" + text + "` is longer than " + shown(LONGEST))
                : Parsed.good(Duration.ofNanos(rounded.longValueExact()));
    }

    /** Reads what an answer may say: a number with a unit, or ISO 8601's form, {@code PT1.5S}. */
    static Parsed<Duration> read(String text) {
        if (!isIso(text)) {
            return parse(text);
        }
        try {
            return Parsed.good(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Parsed.bad(
                    QuantityForm.named(text) + " is no ISO 8601 duration of days and less, like P1DT2H",
                    e.getErrorIndex());
        }
    }

    /** Whether a text means to be a duration in ISO 8601's form. */
    static boolean isIso(String text) {
        return text.startsWith("P") || text.startsWith("-P");
    }

    /** The duration in the largest unit that needs no fraction, below a minute in seconds or milliseconds; exact. */
    static String shown(Duration duration) {
        if (duration.isNegative()) {
            return "-" + shown(duration.negated());
        }
        long seconds = duration.getSeconds();
        BigDecimal exact = BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(duration.getNano(), 9));
        if (seconds == 0) {
            return plain(exact.movePointRight(3)) + "ms";
        }
        if (duration.getNano() > 0 || seconds % 60 > 0) {
            return plain(exact) + "s";
        }
        if (seconds % 3_600 > 0) {
            return seconds / 60 + "m";
        }
        return seconds % 86_400 > 0 ? seconds / 3_600 + "h" : seconds / 86_400 + "d";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
