package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** A pattern of {@link DateTimeFormatter}, with English names of days and months whatever the machine speaks. */
final class DatePattern {

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DatePattern(String pattern, DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /** The pattern that a filter has for its first argument. */
    static Parsed<DatePattern> argument(List<Value> arguments) {
        return Wanted.argument(arguments, 0).text().flatMap(DatePattern::of);
    }

    private static Parsed<DatePattern> of(String pattern) {
        try {
            return Parsed.good(new DatePattern(pattern, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)));
        } catch (IllegalArgumentException e) {
            return Parsed.bad("argument 1 is no pattern of a date, like `yyyy-MM-dd`: " + Shown.text(pattern));
        }
    }

    Parsed<String> format(OffsetDateTime moment) {
        return format(moment.toZonedDateTime());
    }

    Parsed<String> format(ZonedDateTime moment) {
        try {
            return Parsed.good(formatter.format(moment));
        } catch (DateTimeException e) {
            return Parsed.bad("the pattern " + Shown.text(pattern) + " asks for what no moment has");
        }
    }

    /** What the pattern has no offset for is meant in UTC, what it has no time for as the beginning of the day. */
    Parsed<OffsetDateTime> parse(String text) {
        try {
            TemporalAccessor read =
                    formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime exact) {
                return Parsed.good(exact);
            }
            LocalDateTime local = read instanceof LocalDate date ? date.atStartOfDay() : LocalDateTime.from(read);
            return Parsed.good(local.atOffset(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Parsed.bad(Shown.text(text) + " is no date in the pattern " + Shown.text(pattern));
        }
    }
}
