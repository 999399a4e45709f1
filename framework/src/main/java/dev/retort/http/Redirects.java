package dev.retort.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a response sends its client (RFC 9110, section 15.4), and what may go along. 301 and 302 turn POST into GET,
 * 303 everything but HEAD; 307 and 308 keep method and content. Authorization, Cookie, Proxy-Authorization, Host,
 * credentials, cookies of the request and fields that are confidential stay at the origin of the first request, content
 * too, unless the settings trust. A 307 or 308 that would carry content to another origin is a failure, because its
 * response is not an answer to what was asked.
 */
final class Redirects {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final List<String> AT_HOME = List.of("Authorization", "Cookie", "Proxy-Authorization", "Host");

    private final Request first;

    Redirects(Request first) {
        this.first = first;
    }

    /** Whether this response is a redirect that is to be followed. */
    boolean areFollowed(ResponseHead head) {
        return first.settings().redirection().atMost() > 0
                && STATUSES.contains(head.status())
                && head.headers().contains("Location");
    }

    /** The request that follows, as if it stayed at home: what may not go along is still in it. */
    Request next(Request current, ResponseHead head) throws KnownFailure {
        List<String> locations = head.headers().values("Location");
        if (locations.size() > 1) {
            throw invalid(head, "has more than one Location", "the server contradicts itself");
        }
        Target target = References.resolve(current.target(), locations.get(0));
        Optional<String> fault = target.fault();
        if (fault.isPresent()) {
            String shown = Characters.shown(locations.get(0));
            throw invalid(head, "goes to `" + shown + "`: " + fault.get(), "only http and https URLs are followed");
        }
        Request moved = current.with(target);
        Request next = becomesGet(current.method(), head.status()) ? asGet(moved) : moved;
        if (next.content().isPresent() && !staysAtHome(target)) {
            throw invalid(
                    head,
                    "would carry the content of the request to another origin, " + target.origin(),
                    "`redirects: {trusted: true}` allows it; `redirects: none` shows the response itself");
        }
        if (!next.content().map(Content::repeatable).orElse(true)) {
            throw invalid(
                    head,
                    "asks for the content once more, which can be sent only once",
                    "`redirects: none` shows the response itself");
        }
        return next;
    }

    private static KnownFailure invalid(ResponseHead head, String what, String hint) {
        return new KnownFailure(FailureKind.REDIRECT_INVALID, "the redirect (" + head.status() + ") " + what, hint);
    }

    KnownFailure tooMany(Target last) {
        int atMost = first.settings().redirection().atMost();
        return new KnownFailure(
                FailureKind.REDIRECT_LIMIT,
                "more than " + atMost + (atMost == 1 ? " redirect" : " redirects") + " came, the last to "
                        + last.text(),
                "`redirects: {max: " + 2 * atMost + "}` follows more");
    }

    static KnownFailure loop(Target again) {
        return new KnownFailure(
                FailureKind.REDIRECT_LOOP,
                "the redirects lead back to " + again.text() + ", with nothing changed",
                "does the server expect a cookie or a login that is missing?");
    }

    private static boolean becomesGet(String method, int status) {
        return (status == 303 && !method.equals("HEAD") && !method.equals("GET"))
                || ((status == 301 || status == 302) && method.equals("POST"));
    }

    private static Request asGet(Request request) {
        Headers kept = request.headers()
                .keeping(field -> !field.name().regionMatches(true, 0, "Content-", 0, 8)
                        && !field.isCalled("Transfer-Encoding")
                        && !field.isCalled("Expect"));
        return request.with(kept).withoutContent().withMethod("GET");
    }

    /** What of this request may go where it leads. */
    Request permitted(Request request) {
        if (staysAtHome(request.target())) {
            return request;
        }
        Headers kept = request.headers()
                .keeping(field -> AT_HOME.stream().noneMatch(field::isCalled)
                        && !request.confidential().test(field.name()));
        return request.with(kept).withCookies(Map.of()).with(Credentials.NONE);
    }

    private boolean staysAtHome(Target target) {
        return first.settings().redirection().trusted()
                || target.origin().equals(first.target().origin());
    }
}
