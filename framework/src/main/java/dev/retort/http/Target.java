package dev.retort.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a request goes: an absolute http or https URL (RFC 3986). Its path and query are sent as they were written:
 * {@code +}, dot segments and valid {@code %XX} stay, a lone {@code %} becomes {@code %25}, what RFC 3986 forbids there
 * is percent-encoded in UTF-8. A fragment is not sent, and neither is user-info, which is Basic authentication. Never
 * refused when it is made; {@link #fault()} says what is wrong with it. Immutable.
 */
public final class Target {

    /** One name and value of a query, not encoded. */
    public record Pair(String name, String value) {}

    private final String written;
    private final Authority authority;
    private final String path;
    private final Optional<String> query;

    private Target(String written, Authority authority, String path, Optional<String> query) {
        this.written = written;
        this.authority = authority;
        this.path = path;
        this.query = query;
    }

    public static Target of(String url) {
        String text = beforeFragment(url);
        int colon = text.indexOf(':');
        String scheme = colon < 0 ? "" : text.substring(0, colon);
        String rest = text.substring(colon + 1);
        if (!rest.startsWith("//")) {
            return new Target(url, Authority.missing(scheme), rest, Optional.empty());
        }
        int end = endOfAuthority(rest);
        String after = rest.substring(end);
        int mark = after.indexOf('?');
        String path = Percent.path(mark < 0 ? after : after.substring(0, mark));
        Optional<String> query = mark < 0 ? Optional.empty() : Optional.of(Percent.query(after.substring(mark + 1)));
        return new Target(url, Authority.of(scheme, rest.substring(2, end)), path, query);
    }

    private static String beforeFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    private static int endOfAuthority(String rest) {
        for (int at = 2; at < rest.length(); at++) {
            if (rest.charAt(at) == '/' || rest.charAt(at) == '?') {
                return at;
            }
        }
        return rest.length();
    }

    /** A value made fit for a path segment or a query: all but RFC 3986's unreserved characters percent-encoded. */
    public static String encode(String value) {
        return Percent.value(value);
    }

    /** Why nothing can be sent to this target, if so. */
    public Optional<String> fault() {
        return authority.fault();
    }

    /** Scheme, host and port; meaningless where there is a {@link #fault()}. */
    public Origin origin() {
        return authority.origin();
    }

    /** {@code user:password} of the URL, decoded. */
    public Optional<String> userInfo() {
        return authority.userInfo();
    }

    /** What stands in the request line: path and query, at least {@code /}. */
    public String pathAndQuery() {
        return path() + query.map(text -> "?" + text).orElse("");
    }

    String path() {
        return path.isEmpty() ? "/" : path;
    }

    /** These pairs after the query that is there, encoded once; a space is {@code %20}. */
    public Target withQuery(List<Pair> pairs) {
        StringBuilder longer = new StringBuilder(query.orElse(""));
        for (Pair pair : pairs) {
            longer.append(longer.length() == 0 ? "" : "&")
                    .append(encode(pair.name()))
                    .append('=')
                    .append(encode(pair.value()));
        }
        return pairs.isEmpty() ? this : new Target(written, authority, path, Optional.of(longer.toString()));
    }

    /** The URL as it is sent: without user-info and fragment. One that has a {@link #fault()}: as it was written. */
    public String text() {
        return fault().isPresent() ? written : origin().text() + pathAndQuery();
    }

    /** The URL as it is sent; only for a target without {@link #fault()}. */
    public URI uri() {
        return URI.create(text());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Target that
                && text().equals(that.text())
                && userInfo().equals(that.userInfo());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
