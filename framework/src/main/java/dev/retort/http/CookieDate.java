package dev.retort.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The dates of cookies in all the forms that servers write (RFC 6265, section 5.1.1). */
final class CookieDate {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int UNKNOWN = -1;

    private int[] time = {};
    private int day = UNKNOWN;
    private int month = UNKNOWN;
    private int year = UNKNOWN;

    private CookieDate() {}

    static Optional<Instant> read(String text) {
        CookieDate date = new CookieDate();
        tokens(text).forEach(date::take);
        return date.instant();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (char character : (text + " ").toCharArray()) {
            if (Character.isLetterOrDigit(character) || character == ':' || character > 0x7e) {
                token.append(character);
            } else if (token.length() > 0) {
                tokens.add(token.toString());
                token.setLength(0);
            }
        }
        return tokens;
    }

    /** Each token is the first of time, day, month, year that it can be and that is not known yet. */
    private void take(String token) {
        String[] parts = token.split(":", -1);
        if (time.length == 0 && parts.length == 3) {
            time = new int[] {number(parts[0], 2), number(parts[1], 2), number(parts[2], 2)};
        } else if (day == UNKNOWN && number(token, 2) != UNKNOWN) {
            day = number(token, 2);
        } else if (month == UNKNOWN && monthOf(token) != UNKNOWN) {
            month = monthOf(token);
        } else if (year == UNKNOWN && number(token, 4) != UNKNOWN) {
            year = fullYear(number(token, 4));
        }
    }

    /** The digits at the token's beginning, at most that many, or unknown. */
    private static int number(String token, int mostDigits) {
        int end = 0;
        while (end < token.length() && token.charAt(end) >= '0' && token.charAt(end) <= '9') {
            end++;
        }
        return end == 0 || end > mostDigits ? UNKNOWN : Integer.parseInt(token.substring(0, end));
    }

    private static int monthOf(String token) {
        int at = token.length() < 3
                ? UNKNOWN
                : MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT));
        return at < 0 || at % 3 != 0 ? UNKNOWN : at / 3 + 1;
    }

    private static int fullYear(int written) {
        if (written >= 70 && written <= 99) {
            return 1900 + written;
        }
        return written <= 69 ? 2000 + written : written;
    }

    private Optional<Instant> instant() {
        if (time.length == 0 || day == UNKNOWN || month == UNKNOWN || year < 1601) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(year, month, day, time[0], time[1], time[2])
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
