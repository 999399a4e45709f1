package dev.retort.value;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as text: ISO 8601, HTTP's forms, and for specs {@code now}, {@code now + 5m}, {@code now - 2d}. */
final class Moments {

    private static final String NOW = "now";
    /** A date, behind it perhaps a time, behind that perhaps an offset in one of three spellings. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** Reads what a spec writes. */
    static Parsed<OffsetDateTime> parse(String text, Clock clock) {
        return isNow(text) ? offsetFromNow(text, clock) : read(text, clock);
    }

    /** Whether a text speaks of {@code now}, rightly or wrongly. */
    static boolean isNow(String text) {
        return text.startsWith(NOW) && (text.length() == NOW.length() || " +-".indexOf(text.charAt(NOW.length())) >= 0);
    }

    /** Reads what an answer may say: the clock is asked for the century of HTTP's oldest form only. */
    static Parsed<OffsetDateTime> read(String text, Clock clock) {
        Optional<OffsetDateTime> http = HttpDate.read(text, clock.instant());
        if (http.isPresent()) {
            return Parsed.good(http.get());
        }
        try {
            TemporalAccessor iso = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Parsed.good(atOffset(iso));
        } catch (DateTimeParseException e) {
            return Parsed.bad(
                    QuantityForm.named(text) + " is no date or time like 2024-12-31, 2024-12-31T23:59:59Z or "
                            + "Tue, 31 Dec 2024 23:59:59 GMT",
                    e.getErrorIndex());
        }
    }

    /** What names no offset is meant in UTC, what names no time as the beginning of the day. */
    private static OffsetDateTime atOffset(TemporalAccessor iso) {
        if (iso instanceof OffsetDateTime exact) {
            return exact;
        }
        return iso instanceof LocalDateTime local
                ? local.atOffset(ZoneOffset.UTC)
                : LocalDate.from(iso).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static Parsed<OffsetDateTime> offsetFromNow(String text, Clock clock) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String offset = text.substring(NOW.length()).strip();
        if (offset.isEmpty()) {
            return Parsed.good(now);
        }
        String amount = offset.substring(1).strip();
        char sign = offset.charAt(0);
        if (sign != '+' && sign != '-' || amount.isEmpty()) {
            return Parsed.bad(QuantityForm.named(text) + " is not now, now + 5m or now - 2d", text.indexOf(offset));
        }
        Parsed<OffsetDateTime> moment =
                Durations.parse(amount).flatMap(duration -> plus(now, sign == '-' ? duration.negated() : duration));
        return moment instanceof Parsed.Bad<OffsetDateTime> bad
                ? Parsed.bad(bad.reason(), text.length() - amount.length() + bad.offset())
                : moment;
    }

    /** The moment so much later, unless no calendar goes that far. */
    static Parsed<OffsetDateTime> plus(OffsetDateTime moment, Duration duration) {
        try {
            return Parsed.good(moment.plus(duration));
        } catch (DateTimeException | ArithmeticException e) {
            return Parsed.bad(moment + " is too far from the present to add " + Durations.shown(duration));
        }
    }
}
