package dev.retort.value;

import java.util.List;

/** IP addresses as text: RFC 2673, section 3.2, and RFC 4291, section 2.2, without zones. */
final class InternetAddress {

    private static final int LONGEST = 45;
    private static final int GROUPS = 8;

    private InternetAddress() {}

    static boolean isIpv4(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<String> numbers = List.of(text.split("\\.", -1));
        return numbers.size() == 4 && numbers.stream().allMatch(InternetAddress::isOctet);
    }

    private static boolean isOctet(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Ascii::isDigit);
        return digits && (text.length() == 1 || text.charAt(0) != '0') && Integer.parseInt(text) <= 255;
    }

    static boolean isIpv6(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        int before = groups(text.substring(0, gap), false);
        int after = groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many groups of 16 bits stand there, below zero if something else does; an IPv4 address at the end is two. */
    private static int groups(String text, boolean atEnd) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] groups = text.split(":", -1);
        int count = groups.length;
        for (int i = 0; i < groups.length; i++) {
            if (atEnd && i == groups.length - 1 && isIpv4(groups[i])) {
                count++;
            } else if (!isGroup(groups[i])) {
                return -GROUPS;
            }
        }
        return count;
    }

    private static boolean isGroup(String text) {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Ascii::isHexDigit);
    }
}
