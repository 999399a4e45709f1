package dev.retort.spec;

import dev.retort.http.Request;
import dev.retort.http.Target;
import dev.retort.source.Location;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Template;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code POST /users}: the method and the request target (RFC 9112 section 3), which is a path or an absolute URL.
 *
 * @param text as written, for the name of a test that has none
 * @param writtenTarget the target as written
 */
public record RequestLine(String text, String writtenTarget, Template method, Template target, Location at) {

    private static final Set<String> COMMON =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
    private static final Target ANYWHERE = Target.of("http://localhost/");

    static Optional<RequestLine> read(SourceNode node, Reading reading) {
        Optional<String> written = reading.text(node);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String text = written.get().strip();
        int space = firstSpaceOutsideTemplates(text);
        if (space < 0) {
            boolean method = text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
            reading.problems()
                    .add(
                            "request-line",
                            node.at(),
                            method ? "`" + text + "` has no target" : "`" + text + "` has no method",
                            method ? "write `" + text + " /path`" : "write `GET " + text + "`");
            return Optional.empty();
        }
        String method = text.substring(0, space);
        String target = text.substring(space).strip();
        checkMethod(method, node.at(), reading);
        checkTarget(target, node.at(), reading);
        return Optional.of(new RequestLine(
                text, target, reading.template(method, node.at()), reading.template(target, node.at()), node.at()));
    }

    /** Stands in for the request of a test that has none, which is reported elsewhere. */
    static RequestLine nothing(Location at, Reading reading) {
        return new RequestLine("test", "/", reading.template("GET", at), reading.template("/", at), at);
    }

    private static void checkMethod(String method, Location at, Reading reading) {
        String upper = method.toUpperCase(Locale.ROOT);
        if (method.contains("${")) {
            return;
        }
        if (!method.equals(upper) && (COMMON.contains(upper) || method.equals(method.toLowerCase(Locale.ROOT)))) {
            reading.problems()
                    .add("request-method", at, "methods are case-sensitive: `" + method + "`", "write `" + upper + "`");
        } else {
            Request.of(method, ANYWHERE)
                    .fault()
                    .ifPresent(reason -> reading.problems().add("request-method", at, reason));
        }
    }

    /** What is known of a target with the spec is checked with it. */
    private static void checkTarget(String target, Location at, Reading reading) {
        String last = target.substring(target.lastIndexOf(' ') + 1);
        if (target.indexOf(' ') > 0 && last.startsWith("HTTP/")) {
            reading.problems()
                    .add(
                            "request-line",
                            at,
                            "no version of HTTP stands here: `" + last + "`",
                            "write the method and the target only");
        } else if (!target.startsWith("/")) {
            checkOther(target, at, reading);
        }
    }

    /** A target that is no path. */
    private static void checkOther(String target, Location at, Reading reading) {
        if (!target.contains("${") && isAbsolute(target)) {
            Target.of(target)
                    .fault()
                    .ifPresent(reason ->
                            reading.problems().add("request-target", at, "`" + target + "` is no target: " + reason));
        } else if (isHostAndPort(target)) {
            reading.problems()
                    .add(
                            "request-target",
                            at,
                            "`" + target + "` is neither a path nor a URL",
                            "write `http://" + target + "`; a path begins with `/`");
        } else if (!target.contains("${") && target.indexOf("://") > 0 && target.indexOf('/') > target.indexOf(':')) {
            reading.problems()
                    .add(
                            "request-target",
                            at,
                            "only http and https are spoken here, not `" + target.substring(0, target.indexOf("://"))
                                    + "`");
        }
    }

    /** Whether it is a URL whose scheme is missing. */
    private static boolean isHostAndPort(String target) {
        int end = (int) target.chars().takeWhile(c -> "/?#".indexOf(c) < 0).count();
        String authority = target.substring(0, end);
        int colon = authority.lastIndexOf(':');
        return colon > 0
                && colon < end - 1
                && authority.chars().skip(colon + 1L).allMatch(c -> c >= '0' && c <= '9')
                && authority
                        .chars()
                        .limit(colon)
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-.:[]".indexOf(c) >= 0);
    }

    private static int firstSpaceOutsideTemplates(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && i > 0 && text.charAt(i - 1) == '$') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (Character.isWhitespace(c) && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the target is an absolute URL already as it is written, so that no {@code baseUrl} takes part. */
    public boolean absolute() {
        return isAbsolute(writtenTarget);
    }

    /** Whether only the value that the target begins with tells if it is a path or a URL. */
    boolean beginsWithValue() {
        return writtenTarget.startsWith("${");
    }

    static boolean isAbsolute(String target) {
        return startsWith(target, "http://") || startsWith(target, "https://");
    }

    private static boolean startsWith(String text, String prefix) {
        return text.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    Set<NameUse> names() {
        return new NameUses().and(method.names()).and(target.names()).all();
    }
}
