package dev.retort.value;

import java.util.function.IntPredicate;

/** URIs as RFC 3986, appendix A, writes them, and IRIs, RFC 3987, section 2.2; references may be relative. */
final class UriSyntax {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String SUB_DELIMITERS = "!$&'()*+,;=";

    /** What a part may contain besides ASCII. */
    private final IntPredicate other;
    /** What a query may contain besides that. */
    private final IntPredicate otherInQuery;

    private static final UriSyntax URI = new UriSyntax(c -> false, c -> false);
    private static final UriSyntax IRI = new UriSyntax(UriSyntax::isUnicode, c -> isUnicode(c) || isPrivateUse(c));

    private UriSyntax(IntPredicate other, IntPredicate otherInQuery) {
        this.other = other;
        this.otherInQuery = otherInQuery;
    }

    static boolean isUri(String text) {
        return schemeEnd(text) > 0 && URI.isReference(text);
    }

    static boolean isUriReference(String text) {
        return URI.isReference(text);
    }

    static boolean isIri(String text) {
        return schemeEnd(text) > 0 && IRI.isReference(text);
    }

    static boolean isIriReference(String text) {
        return IRI.isReference(text);
    }

    private boolean isReference(String text) {
        int fragment = indexOrEnd(text, '#', text.length());
        int query = indexOrEnd(text, '?', fragment);
        int scheme = schemeEnd(text);
        String hierarchy = text.substring(scheme > 0 ? scheme + 1 : 0, query);
        return isMadeOf(text.substring(Math.min(fragment + 1, text.length())), ":@/?", other)
                && isMadeOf(text.substring(Math.min(query + 1, fragment), fragment), ":@/?", otherInQuery)
                && (scheme > 0 || !isTakenForScheme(hierarchy))
                && isHierarchy(hierarchy);
    }

    /** The place of the colon behind a scheme, below zero if there is none. */
    private static int schemeEnd(String text) {
        int end = 0;
        while (end < text.length()
                && (Ascii.isLetterOrDigit(text.charAt(end)) || "+-.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean scheme = end > 0 && text.startsWith(":", end) && Ascii.isLetter(text.charAt(0));
        return scheme ? end : -1;
    }

    /** A relative path may have no colon in its first segment. */
    private static boolean isTakenForScheme(String path) {
        return path.lastIndexOf(':', indexOrEnd(path, '/', path.length())) >= 0;
    }

    private boolean isHierarchy(String text) {
        if (!text.startsWith("//")) {
            return isMadeOf(text, ":@/", other);
        }
        int path = indexOrEnd(text.substring(2), '/', text.length() - 2) + 2;
        return isAuthority(text.substring(2, path)) && isMadeOf(text.substring(path), ":@/", other);
    }

    private boolean isAuthority(String text) {
        int at = text.lastIndexOf('@');
        String user = text.substring(0, Math.max(0, at));
        String hostAndPort = text.substring(at + 1);
        int hostEnd = hostAndPort.startsWith("[")
                ? hostAndPort.indexOf(']') + 1
                : indexOrEnd(hostAndPort, ':', hostAndPort.length());
        String host = hostAndPort.substring(0, hostEnd);
        String port = hostAndPort.substring(hostEnd);
        return isMadeOf(user, ":", other)
                && (host.startsWith("[") ? isAddress(host.substring(1, host.length() - 1)) : isMadeOf(host, "", other))
                && (port.isEmpty()
                        || port.startsWith(":") && port.substring(1).chars().allMatch(Ascii::isDigit));
    }

    /** What stands in brackets: an IPv6 address, or {@code v1.…} of a future version. */
    private static boolean isAddress(String text) {
        if (!text.startsWith("v") && !text.startsWith("V")) {
            return InternetAddress.isIpv6(text);
        }
        int dot = text.indexOf('.');
        return dot > 1
                && dot < text.length() - 1
                && text.substring(1, dot).chars().allMatch(Ascii::isHexDigit)
                && text.indexOf('%') < 0
                && isMadeOf(text.substring(dot + 1), ":", c -> false);
    }

    private static boolean isMadeOf(String part, String more, IntPredicate other) {
        for (int i = 0; i < part.length(); i++) {
            int c = part.codePointAt(i);
            boolean good = c == '%' ? Ascii.isPercentEncoded(part, i) : isUnreservedOr(more, c) || other.test(c);
            if (!good) {
                return false;
            }
            i += Character.charCount(c) - 1;
        }
        return true;
    }

    private static boolean isUnreservedOr(String more, int c) {
        return Ascii.isLetterOrDigit(c)
                || UNRESERVED_MARKS.indexOf(c) >= 0
                || SUB_DELIMITERS.indexOf(c) >= 0
                || more.indexOf(c) >= 0;
    }

    /** {@code ucschar} of RFC 3987. */
    static boolean isUnicode(int c) {
        boolean basic = c >= 0xA0 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0xFDF0 && c <= 0xFFEF;
        return basic || c >= 0x10000 && c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && (c < 0xE0000 || c >= 0xE1000);
    }

    /** {@code iprivate} of RFC 3987. */
    static boolean isPrivateUse(int c) {
        return c >= 0xE000 && c <= 0xF8FF || c >= 0xF0000 && (c & 0xFFFF) <= 0xFFFD;
    }

    private static int indexOrEnd(String text, char c, int end) {
        int index = text.indexOf(c);
        return index < 0 || index > end ? end : index;
    }
}
