package dev.retort.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The three forms of a date in HTTP (RFC 9110, section 5.6.7), read by hand because the JDK's names of months follow
 * the locale's data: {@code Sun, 06 Nov 1994 08:49:37 GMT}, {@code Sunday, 06-Nov-94 08:49:37 GMT} and {@code Sun Nov 6
 * 08:49:37 1994}. Dates of cookies, which mix the first two, are read too.
 */
final class HttpDate {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DAYS = List.of(
            "Mon",
            "Tue",
            "Wed",
            "Thu",
            "Fri",
            "Sat",
            "Sun",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    private static final int YEARS_AHEAD = 50;

    private HttpDate() {}

    /** The moment that the text names, if it has one of the forms; {@code now} tells the century of two digits. */
    static Optional<OffsetDateTime> read(String text, Instant now) {
        List<String> words = List.of(text.strip().split("[ ,-]+", 8));
        if (words.isEmpty() || !DAYS.contains(words.get(0))) {
            return Optional.empty();
        }
        if (words.size() == 6 && (words.get(5).equals("GMT") || words.get(5).equals("UTC"))) {
            return moment(words.get(3), words.get(2), words.get(1), words.get(4), now);
        }
        return words.size() == 5
                ? moment(words.get(4), words.get(1), words.get(2), words.get(3), now)
                : Optional.empty();
    }

    private static Optional<OffsetDateTime> moment(String year, String month, String day, String time, Instant now) {
        boolean digits =
                isNumber(year) && isNumber(day) && day.length() <= 2 && (year.length() == 4 || year.length() == 2);
        int monthNumber = MONTHS.indexOf(month) + 1;
        if (!digits || monthNumber == 0 || time.length() != 8) {
            return Optional.empty();
        }
        try {
            // RFC 9110 allows the second 60; the JDK does not know it.
            boolean leap = time.endsWith(":60");
            LocalTime clock = LocalTime.parse(leap ? time.substring(0, 6) + "59" : time);
            return Optional.of(LocalDate.of(century(year, now), monthNumber, Integer.parseInt(day))
                    .atTime(clock)
                    .plusSeconds(leap ? 1 : 0)
                    .atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits that would lie more than fifty years ahead mean the last such year that is over. */
    private static int century(String year, Instant now) {
        int number = Integer.parseInt(year);
        if (year.length() == 4) {
            return number;
        }
        int thisYear = now.atOffset(ZoneOffset.UTC).getYear();
        int inThisCentury = thisYear - thisYear % 100 + number;
        return inThisCentury > thisYear + YEARS_AHEAD ? inThisCentury - 100 : inThisCentury;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
