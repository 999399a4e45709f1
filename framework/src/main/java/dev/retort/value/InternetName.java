package dev.retort.value;

import java.util.Locale;

/** Names of hosts (RFC 1123, section 2.1) and mailboxes (RFC 5321, section 4.1.2). */
final class InternetName {

    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_LOCAL_PART = 64;
    /** What an atom may contain besides letters and digits (RFC 5322, section 3.2.3). */
    private static final String ATOM = "!#$%&'*+-/=?^_`{|}~";

    private InternetName() {}

    static boolean isHostname(String text) {
        if (text.length() > LONGEST_NAME) {
            return false;
        }
        for (String label : text.split("\\.", -1)) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && label.chars().allMatch(c -> Ascii.isLetterOrDigit(c) || c == '-')
                // Two hyphens there are reserved, and used by internationalized names alone (RFC 5890, section 2.3.1).
                && (!label.startsWith("--", 2)
                        || label.toLowerCase(Locale.ROOT).startsWith("xn--") && label.length() > 4);
    }

    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART) {
            return false;
        }
        String local = text.substring(0, at);
        return (local.startsWith("\"") ? isQuoted(local) : isDotted(local)) && isMailDomain(text.substring(at + 1));
    }

    private static boolean isDotted(String local) {
        boolean afterDot = true;
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (c == '.' ? afterDot : !Ascii.isLetterOrDigit(c) && ATOM.indexOf(c) < 0) {
                return false;
            }
            afterDot = c == '.';
        }
        return !afterDot;
    }

    private static boolean isQuoted(String local) {
        int end = local.length() - 1;
        for (int i = 1; i < end; i++) {
            char c = local.charAt(i);
            if (c == '\\') {
                i++;
            }
            if (i == end || c == '"' || local.charAt(i) < ' ' || local.charAt(i) > '~') {
                return false;
            }
        }
        return end > 0 && local.charAt(end) == '"';
    }

    private static boolean isMailDomain(String domain) {
        if (!domain.startsWith("[") || !domain.endsWith("]")) {
            return isHostname(domain);
        }
        String address = domain.substring(1, domain.length() - 1);
        return address.regionMatches(true, 0, "IPv6:", 0, 5)
                ? InternetAddress.isIpv6(address.substring(5))
                : InternetAddress.isIpv4(address);
    }
}
