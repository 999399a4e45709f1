package dev.retort.http;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

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
        Lines lines = new Lines(request.headers());
        lines.own(field -> field.isCalled("Host"));
        lines.add("Host", request.target().origin().authority());
        lines.add("User-Agent", product);
        lines.add("Accept", "*/*");
        if (request.settings().compressed()) {
            lines.add("Accept-Encoding", ContentCoding.ACCEPTED);
        }
        lines.own(field -> !field.isCalled("Host"));
        addCookies(lines, request, jar, progress);
        addFraming(lines, request);
        RequestHead head = new RequestHead(request.method(), request.target(), Headers.of(lines.fields));
        return new Message(head, request.content());
    }

    /** The field lines of one message, as they come together. */
    private static final class Lines {

        private final Headers own;
        private final List<Headers.Field> fields = new ArrayList<>();

        Lines(Headers own) {
            this.own = own;
        }

        /** Those of the request that the condition holds for. */
        void own(Predicate<Headers.Field> condition) {
            for (Headers.Field field : own.fields()) {
                if (condition.test(field)) {
                    fields.add(field);
                }
            }
        }

        /** One of Retort's, unless the request has one of that name, or suppresses it. */
        void add(String name, String value) {
            if (!own.contains(name) && !own.isSuppressed(name)) {
                fields.add(new Headers.Field(name, value));
            }
        }
    }

    private static void addCookies(Lines lines, Request request, CookieJar jar, Progress progress) {
        List<Cookie> kept = jar.cookiesFor(request.target());
        if (request.headers().contains("Cookie")) {
            if (!kept.isEmpty()) {
                progress.note("the jar's cookies were not sent: the request has a Cookie field of its own");
            }
            return;
        }
        for (Cookie cookie : jar.heldBackFrom(request.target())) {
            progress.note("the cookie `" + cookie.name() + "` is Secure and was not sent over http");
        }
        List<String> pairs = new ArrayList<>();
        for (Cookie cookie : kept) {
            if (!request.cookies().containsKey(cookie.name())) {
                pairs.add(cookie.name() + "=" + cookie.value());
            }
        }
        request.cookies().forEach((name, given) -> given.ifPresent(value -> pairs.add(name + "=" + value)));
        if (!pairs.isEmpty()) {
            lines.add("Cookie", String.join("; ", pairs));
        }
    }

    private static void addFraming(Lines lines, Request request) {
        if (request.content().isEmpty()) {
            if (expectsContent(request.method())) {
                lines.add("Content-Length", "0");
            }
            return;
        }
        Headers own = request.headers();
        Content content = request.content().get();
        content.mediaType().ifPresent(type -> lines.add("Content-Type", type.text()));
        OptionalLong length = content.length();
        boolean counted =
                length.isPresent() && !own.isSuppressed("Content-Length") && !own.contains("Transfer-Encoding");
        if (counted) {
            lines.add("Content-Length", Long.toString(length.getAsLong()));
        } else {
            lines.add("Transfer-Encoding", "chunked");
        }
    }

    /** RFC 9110, section 8.6: these say that their content is empty. */
    private static boolean expectsContent(String method) {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    }
}
