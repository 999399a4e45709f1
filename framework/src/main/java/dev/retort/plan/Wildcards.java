package dev.retort.plan;

/** A text in which {@code *} stands for any text, also none, and {@code ?} for any one letter. */
record Wildcards(String pattern) {

    /** Whether all of that text fits; in time proportional to the product of both lengths. */
    boolean fit(String text) {
        int at = 0;
        int next = 0;
        int star = -1;
        int retry = 0;
        while (next < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = next;
            } else if (at < pattern.length() && isSame(pattern.charAt(at), text.charAt(next))) {
                at++;
                next++;
            } else if (star >= 0) {
                at = star + 1;
                next = ++retry; // the last star takes one letter more
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(c -> c == '*');
    }

    private static boolean isSame(char wanted, char actual) {
        return wanted == '?' || wanted == actual;
    }
}
