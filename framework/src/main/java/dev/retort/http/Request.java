package dev.retort.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be sent. Immutable, if its content is.
 *
 * @param method any token, sent as written
 * @param headers what was asked for; Retort adds Host, User-Agent, Accept, Accept-Encoding, Cookie and the Content-
 *     fields where they are neither there nor suppressed, and nothing else
 * @param cookies sent beside the jar's and not stored: one of the same name replaces the jar's, an empty value leaves
 *     the jar's out; a Cookie field of one's own is sent instead of all of them
 * @param confidential the names of fields that, like Authorization, may not go to another origin
 */
public record Request(
        String method,
        Target target,
        Headers headers,
        Map<String, Optional<String>> cookies,
        Optional<Content> content,
        Credentials credentials,
        ConnectionSettings settings,
        Keep keep,
        Predicate<String> confidential) {

    public Request {
        cookies = cookies.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(cookies));
    }

    /** A request without fields, content, cookies and credentials, with the default settings. */
    public static Request of(String method, Target target) {
        return new Request(
                method,
                target,
                Headers.EMPTY,
                Map.of(),
                Optional.empty(),
                Credentials.NONE,
                ConnectionSettings.DEFAULT,
                Keep.ALL,
                name -> false);
    }

    public Request with(Target other) {
        return new Request(method, other, headers, cookies, content, credentials, settings, keep, confidential);
    }

    Request withMethod(String other) {
        return new Request(other, target, headers, cookies, content, credentials, settings, keep, confidential);
    }

    Request withoutContent() {
        return new Request(
                method, target, headers, cookies, Optional.empty(), credentials, settings, keep, confidential);
    }

    public Request with(Headers others) {
        return new Request(method, target, others, cookies, content, credentials, settings, keep, confidential);
    }

    public Request withCookies(Map<String, Optional<String>> others) {
        return new Request(method, target, headers, others, content, credentials, settings, keep, confidential);
    }

    public Request with(Content other) {
        return new Request(
                method, target, headers, cookies, Optional.of(other), credentials, settings, keep, confidential);
    }

    public Request with(Credentials others) {
        return new Request(method, target, headers, cookies, content, others, settings, keep, confidential);
    }

    public Request with(ConnectionSettings others) {
        return new Request(method, target, headers, cookies, content, credentials, others, keep, confidential);
    }

    public Request with(Keep other) {
        return new Request(method, target, headers, cookies, content, credentials, settings, other, confidential);
    }

    public Request withConfidential(Predicate<String> names) {
        return new Request(method, target, headers, cookies, content, credentials, settings, keep, names);
    }

    /** Why it cannot be sent as it is, if so; found out before a byte is sent. */
    public Optional<String> fault() {
        if (!Tokens.isToken(method)) {
            return Optional.of(
                    "the method `" + Characters.shown(method) + "` is no token of letters, digits and marks");
        }
        return target.fault().or(headers::fault).or(this::cookieFault).or(() -> Framing.fault(headers, content));
    }

    private Optional<String> cookieFault() {
        Headers asFields = Headers.EMPTY;
        for (Map.Entry<String, Optional<String>> cookie : cookies.entrySet()) {
            asFields = asFields.with(
                    "Cookie", cookie.getKey() + "=" + cookie.getValue().orElse(""));
        }
        return asFields.fault();
    }

    /** User-info in a URL is Basic authentication (RFC 7617), in UTF-8; an Authorization field of one's own wins. */
    Request withUserInfoAsField() {
        Optional<String> userInfo = target.userInfo();
        if (userInfo.isEmpty() || headers.contains("Authorization") || headers.isSuppressed("Authorization")) {
            return this;
        }
        String pair = userInfo.get().contains(":") ? userInfo.get() : userInfo.get() + ":";
        String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return with(headers.with("Authorization", "Basic " + token));
    }
}
