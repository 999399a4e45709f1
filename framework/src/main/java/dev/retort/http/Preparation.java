package dev.retort.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From what was asked for to what is sent: the few fields that Retort adds, in the order Host, User-Agent, Accept,
 * Accept-Encoding, the request's own, Cookie, Content-Type, Content-Length or Transfer-Encoding. A field that the
 * request has, or suppresses, is never added.
 */
final class Preparation {

    private final String product;

    /** The product is what User-Agent says: {@code retort/1.0}. */
    Preparation(String product) {
        this.product = product;
    }

    /** The message for a request that needs no more credentials. */
    Message message(Request request, CookieJar jar, Progress progress) {
        Headers own = request.headers();
        Headers sent = front(request);
        for (Headers.Field field : own.fields()) {
            sent = field.isCalled("Host") ? sent : sent.with(field.name(), field.value());
        }
        sent = withCookies(sent, request, jar, progress);
        sent = framed(sent, request);
        RequestHead head = new RequestHead(request.method(), request.target(), sent);
        return new Message(head, request.content());
    }

    private Headers front(Request request) {
        Headers own = request.headers();
        Headers front = Headers.EMPTY;
        for (Headers.Field host : own.keeping(field -> field.isCalled("Host")).fields()) {
            front = front.with(host.name(), host.value());
        }
        front = added(front, own, "Host", request.target().origin().authority());
        front = added(front, own, "User-Agent", product);
        front = added(front, own, "Accept", "*/*");
        return request.settings().compressed() ? added(front, own, "Accept-Encoding", ContentCoding.ACCEPTED) : front;
    }

    private static Headers added(Headers to, Headers own, String name, String value) {
        return own.contains(name) || own.isSuppressed(name) ? to : to.with(name, value);
    }

    private static Headers withCookies(Headers sent, Request request, CookieJar jar, Progress progress) {
        List<Cookie> kept = jar.cookiesFor(request.target());
        if (request.headers().contains("Cookie")) {
            if (!kept.isEmpty()) {
                progress.note("the jar's cookies were not sent: the request has a Cookie field of its own");
            }
            return sent;
        }
        for (Cookie cookie : jar.heldBackFrom(request.target())) {
            progress.note("the cookie `" + cookie.name() + "` is Secure and was not sent over http");
        }
        Map<String, Optional<String>> explicit = new LinkedHashMap<>(request.cookies());
        String line = Stream.concat(
                        kept.stream()
                                .filter(cookie -> !explicit.containsKey(cookie.name()))
                                .map(cookie -> cookie.name() + "=" + cookie.value()),
                        explicit.entrySet().stream()
                                .filter(cookie -> cookie.getValue().isPresent())
                                .map(cookie -> cookie.getKey() + "="
                                        + cookie.getValue().orElseThrow()))
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? sent : added(sent, request.headers(), "Cookie", line);
    }

    private static Headers framed(Headers sent, Request request) {
        Headers own = request.headers();
        if (request.content().isEmpty()) {
            return expectsContent(request.method()) ? added(sent, own, "Content-Length", "0") : sent;
        }
        Content content = request.content().get();
        Optional<String> type = content.mediaType().map(MediaType::text);
        Headers typed = type.isPresent() ? added(sent, own, "Content-Type", type.get()) : sent;
        OptionalLong length = content.length();
        boolean counted =
                length.isPresent() && !own.isSuppressed("Content-Length") && !own.contains("Transfer-Encoding");
        return counted
                ? added(typed, own, "Content-Length", Long.toString(length.getAsLong()))
                : added(typed, own, "Transfer-Encoding", "chunked");
    }

    /** RFC 9110, section 8.6: these say that their content is empty. */
    private static boolean expectsContent(String method) {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }
}
