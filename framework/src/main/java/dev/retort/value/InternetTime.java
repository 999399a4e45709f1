package dev.retort.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, times and durations as RFC 3339 writes them (section 5.6 and appendix A). */
final class InternetTime {

    private static final int DATE_LENGTH = 10;
    private static final int DAY = 24 * 60;
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]++)?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))");
    private static final String DAYS = "(?:#Y(?:#M(?:#D)?)?|#M(?:#D)?|#D)";
    private static final String SECONDS = "T(?:#H(?:#M(?:#S)?)?|#M(?:#S)?|#S)";
    private static final Pattern DURATION =
            Pattern.compile(("P(?:#W|" + DAYS + "(?:" + SECONDS + ")?|" + SECONDS + ")").replace("#", "[0-9]++"));

    private InternetTime() {}

    static boolean isDate(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A time of the day with its offset; the second 60 is one only where it is midnight at Greenwich. */
    static boolean isTime(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return false;
        }
        int minute = number(time, 1) * 60 + number(time, 2);
        int offset = time.group(4) == null ? 0 : number(time, 5) * 60 + number(time, 6);
        boolean inRange = number(time, 1) < 24 && number(time, 2) < 60 && number(time, 3) <= 60;
        boolean offsetInRange = time.group(4) == null || number(time, 5) < 24 && number(time, 6) < 60;
        int utc = Math.floorMod("-".equals(time.group(4)) ? minute + offset : minute - offset, DAY);
        return inRange && offsetInRange && (number(time, 3) < 60 || utc == DAY - 1);
    }

    static boolean isDateTime(String text) {
        return text.length() > DATE_LENGTH
                && "Tt".indexOf(text.charAt(DATE_LENGTH)) >= 0
                && isDate(text.substring(0, DATE_LENGTH))
                && isTime(text.substring(DATE_LENGTH + 1));
    }

    /** Weeks, or years to seconds: RFC 3339's grammar leaves out no unit between two others, and has no fractions. */
    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
