package dev.retort.http;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/** Scheme and authority of a URL (RFC 3986, section 3.2), read strictly: it is what a connection is made to. */
record Authority(Origin origin, Optional<String> userInfo, Optional<String> fault) {

    private static final int LONGEST_LABEL = 63;
    private static final Origin NOWHERE = new Origin("", "", 0);

    static Authority missing(String scheme) {
        return faulty(
                isHttp(scheme)
                        ? "the URL names no host after `" + scheme + ":`; it should begin with `" + scheme + "://`"
                        : "the URL should begin with `http://` or `https://`");
    }

    static Authority of(String writtenScheme, String text) {
        String scheme = writtenScheme.toLowerCase(Locale.ROOT);
        if (!isHttp(scheme)) {
            return faulty("the scheme `" + Characters.shown(writtenScheme) + "` is neither http nor https");
        }
        int at = text.lastIndexOf('@');
        Optional<String> userInfo = at < 0 ? Optional.empty() : Optional.of(Percent.decode(text.substring(0, at)));
        String hostAndPort = text.substring(at + 1);
        int bracket = hostAndPort.startsWith("[") ? hostAndPort.indexOf(']') : 0;
        int colon = bracket < 0 ? -1 : hostAndPort.indexOf(':', bracket);
        String host = colon < 0 ? hostAndPort : hostAndPort.substring(0, colon);
        Optional<String> name = name(host);
        if (name.isEmpty()) {
            return faulty(
                    host.isEmpty() ? "the URL names no host" : "`" + Characters.shown(host) + "` is no host name");
        }
        String digits = colon < 0 ? "" : hostAndPort.substring(colon + 1);
        int port = digits.isEmpty() ? Origin.defaultPort(scheme) : port(digits);
        if (port < 1) {
            return faulty("`" + Characters.shown(digits) + "` is no port; a port is a number from 1 to 65535");
        }
        return new Authority(new Origin(scheme, name.get(), port), userInfo, Optional.empty());
    }

    private static boolean isHttp(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private static Authority faulty(String fault) {
        return new Authority(NOWHERE, Optional.empty(), Optional.of(fault));
    }

    /** The host as DNS wants it, or empty. */
    private static Optional<String> name(String host) {
        if (host.startsWith("[")) {
            boolean literal = host.endsWith("]")
                    && host.chars().skip(1).limit(host.length() - 2L).allMatch(Authority::inIpv6);
            return literal && host.contains(":") ? Optional.of(host.toLowerCase(Locale.ROOT)) : Optional.empty();
        }
        try {
            String plain = isPlain(host) ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            String ascii = plain.toLowerCase(Locale.ROOT);
            boolean named = !ascii.isEmpty() && isName(ascii) && !ascii.contains("..");
            return named ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    /** Most hosts are short and in ASCII: IDN would only copy them, slowly. */
    private static boolean isPlain(String host) {
        return host.length() < LONGEST_LABEL && !host.startsWith(".") && isName(host);
    }

    private static boolean isName(String host) {
        for (int at = 0; at < host.length(); at++) {
            if (!Percent.isUnreserved(host.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean inIpv6(int character) {
        return Character.digit(character, 16) >= 0 || character == ':' || character == '.';
    }

    private static int port(String digits) {
        boolean number = digits.length() <= 5 && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        int port = number ? Integer.parseInt(digits) : 0;
        return port <= 65_535 ? port : 0;
    }
}
