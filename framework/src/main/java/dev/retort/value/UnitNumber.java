package dev.retort.value;

import java.math.BigDecimal;

/** A number with a unit right behind it, as in {@code 1.5MB}; the unit may be missing. */
record UnitNumber(BigDecimal number, String unit) {

    /** Far more than any unit needs, and little enough to calculate with. */
    private static final int LONGEST_NUMBER = 30;

    /** Reads it; {@code what} names in the failure what was looked for: {@code a duration like 500ms}. */
    static Parsed<UnitNumber> parse(String text, String what) {
        int whole = digitsFrom(0, text);
        int end = whole > 0 && text.startsWith(".", whole) ? digitsFrom(whole + 1, text) : whole;
        boolean number = whole > 0 && end != whole + 1;
        if (!number) {
            return Parsed.bad(named(text) + " is not " + what, end);
        }
        if (end > LONGEST_NUMBER) {
            return Parsed.bad(named(text) + " has more than " + LONGEST_NUMBER + " digits");
        }
        String unit = text.substring(end);
        if (!isWord(unit)) {
            return Parsed.bad(named(text) + " is not " + what, end);
        }
        return Parsed.good(new UnitNumber(new BigDecimal(text.substring(0, end)), unit));
    }

    private static int digitsFrom(int start, String text) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }

    private static String named(String text) {
        return QuantityForm.named(text);
    }

    /** Where the unit stands in the text. */
    static int unitOffset(String text, UnitNumber parsed) {
        return text.length() - parsed.unit().length();
    }

    /** The number counted in units of that size. */
    BigDecimal times(long unitSize) {
        return number.multiply(BigDecimal.valueOf(unitSize));
    }
}
