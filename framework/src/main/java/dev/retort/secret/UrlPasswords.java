package dev.retort.secret;

import java.util.ArrayList;
import java.util.List;

/**
 * The passwords in URLs, {@code http://user:password@host} (RFC 3986, section 3.2.1), wherever in a text they stand. A
 * password that is a template still, as in the line of a spec, is none.
 */
final class UrlPasswords {

    private static final String ENDS_AUTHORITY = "/?#\"'<>\\` \t\r\n";

    private UrlPasswords() {}

    static List<Mask> find(String text) {
        List<Mask> masks = new ArrayList<>();
        for (String slashes : List.of("://", ":\\/\\/")) {
            for (int at = text.indexOf(slashes); at >= 0; at = text.indexOf(slashes, at + 1)) {
                addPassword(text, at + slashes.length(), masks);
            }
        }
        return masks;
    }

    private static void addPassword(String text, int authority, List<Mask> masks) {
        int colon = -1;
        int at = -1;
        for (int i = authority; i < text.length() && ENDS_AUTHORITY.indexOf(text.charAt(i)) < 0; i++) {
            char c = text.charAt(i);
            if (c == ':' && colon < 0) {
                colon = i;
            } else if (c == '@') {
                at = i;
            }
        }
        if (colon >= 0 && colon + 1 < at && !isTemplate(text, colon + 1, at)) {
            masks.add(Mask.of(colon + 1, at, "the password in the URL"));
        }
    }

    private static boolean isTemplate(String text, int from, int to) {
        return text.startsWith("${", from) && text.indexOf('}', from) == to - 1;
    }
}
