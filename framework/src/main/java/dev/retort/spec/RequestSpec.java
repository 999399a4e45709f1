package dev.retort.spec;

import dev.retort.http.Content;
import dev.retort.http.Credentials;
import dev.retort.http.Headers;
import dev.retort.http.MediaType;
import dev.retort.http.Request;
import dev.retort.http.Target;
import dev.retort.source.Problems;
import dev.retort.spec.Pairs.NamedText;
import dev.retort.spec.content.ContentSpec;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The request of a test, with all that it inherits already in it. Immutable. */
public record RequestSpec(
        RequestLine line, RequestDefaults settings, ConnectionSpec connection, Optional<ContentSpec> content) {

    RequestSpec under(Defaults outer) {
        return new RequestSpec(
                line, outer.request().mergedInto(settings), outer.connection().mergedInto(connection), content);
    }

    /** The variables that it names; {@code baseUrl} only where it takes part. */
    Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>(line.names());
        names.addAll(settings.names());
        names.addAll(line.absolute() ? Set.of() : connection.names());
        content.ifPresent(spec -> names.addAll(spec.names()));
        return names;
    }

    /** The request to send; empty where the rendering's problems say why there is none. */
    public Optional<Request> render(Rendering rendering) {
        Problems problems = rendering.problems();
        Optional<String> method = line.method().text(rendering.scope(), Places.TEXT, problems);
        Optional<String> url = url(rendering);
        List<NamedText> query = settings.query().render(rendering);
        Headers headers = headers(rendering);
        Optional<MediaType> explicit = headers.first("Content-Type").flatMap(MediaType::parse);
        Optional<Content> body = content.flatMap(spec -> spec.render(rendering, explicit));
        Credentials credentials = settings.auth()
                .flatMap(RequestDefaults.AuthSetting::spec)
                .flatMap(spec -> spec.render(rendering))
                .orElse(Credentials.NONE);
        Map<String, Optional<String>> cookies = new LinkedHashMap<>();
        settings.cookies().render(rendering).forEach(pair -> cookies.put(pair.name(), Optional.of(pair.value())));
        if (!problems.isEmpty() || method.isEmpty() || url.isEmpty()) {
            return Optional.empty();
        }
        Target target = Target.of(url.get())
                .withQuery(query.stream()
                        .map(pair -> new Target.Pair(pair.name(), pair.value()))
                        .toList());
        Request request = Request.of(method.get(), target)
                .with(headers)
                .withCookies(cookies)
                .with(credentials);
        return Optional.of(body.map(request::with).orElse(request));
    }

    private Headers headers(Rendering rendering) {
        Headers headers = Headers.EMPTY;
        for (NamedText pair : settings.headers().render(rendering)) {
            headers = headers.with(pair.name(), pair.value());
        }
        for (String name : settings.headers().takenAway()) {
            headers = headers.suppressing(name);
        }
        return headers;
    }

    private Optional<String> url(Rendering rendering) {
        Optional<String> target = line.target().text(rendering.scope(), Places.TARGET, rendering.problems());
        if (target.isEmpty() || RequestLine.isAbsolute(target.get())) {
            return target;
        }
        if (connection.baseUrl().isEmpty()) {
            rendering
                    .problems()
                    .add(
                            "no-base-url",
                            line.at(),
                            "`" + target.get() + "` is a path, and there is no `baseUrl` to join it to",
                            "set `baseUrl` in retort.yaml, in `defaults`, or with -Dretort.baseUrl=http://…");
            return Optional.empty();
        }
        return connection
                .baseUrl()
                .get()
                .url()
                .text(rendering.scope(), Places.TEXT, rendering.problems())
                .map(baseUrl -> joined(baseUrl, target.get()));
    }

    /** With exactly one slash between them. */
    private static String joined(String baseUrl, String path) {
        String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        return path.startsWith("/") || path.startsWith("?") ? base + path : base + "/" + path;
    }
}
