package dev.retort.spec;

import dev.retort.http.ConnectionSettings;
import dev.retort.http.Content;
import dev.retort.http.Credentials;
import dev.retort.http.Headers;
import dev.retort.http.MediaType;
import dev.retort.http.Request;
import dev.retort.http.Target;
import dev.retort.source.Problems;
import dev.retort.spec.content.ContentSpec;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The request of a test, with all that it inherits already in it. Immutable. */
public final class RequestSpec {

    private final RequestLine line;
    private final RequestDefaults settings;
    private final ConnectionSpec connection;
    private final Optional<ContentSpec> content;

    RequestSpec(RequestLine line, RequestDefaults settings, ConnectionSpec connection, Optional<ContentSpec> content) {
        this.line = line;
        this.settings = settings;
        this.connection = connection;
        this.content = content;
    }

    public RequestLine line() {
        return line;
    }

    public ConnectionSpec connection() {
        return connection;
    }

    RequestSpec under(Defaults outer) {
        return new RequestSpec(
                line, outer.request().mergedInto(settings), outer.connection().mergedInto(connection), content);
    }

    /** The variables that it names; {@code baseUrl} only where it takes part. */
    Set<NameUse> names() {
        NameUses names = new NameUses().and(line.names()).and(settings.names()).and(connection.names());
        if (!line.absolute()) {
            connection.baseUrl().ifPresent(url -> names.and(url.names()));
        }
        content.ifPresent(spec -> names.and(spec.names()));
        return names.all();
    }

    /**
     * The request to send; empty where the rendering's problems say why there is none. All passwords that it has are
     * confided before this returns.
     */
    public Optional<Request> render(Rendering rendering) {
        Problems problems = rendering.problems();
        Optional<String> method = line.method().text(rendering.scope(), Places.TEXT, problems);
        Optional<Destination> destination = Destination.of(line, connection.baseUrl(), rendering);
        Crossing crossing = new Crossing(destination, rendering);
        Credentials credentials = crossing.credentials(settings.auth());
        List<NamedText> query =
                crossing.query(settings.query().render(rendering).texts());
        Headers headers = headers(crossing, rendering);
        Map<String, Optional<String>> cookies = cookies(crossing, rendering);
        crossing.tell();
        Optional<MediaType> explicit = headers.first("Content-Type").flatMap(MediaType::parse);
        Optional<Content> body = content.flatMap(spec -> spec.render(rendering, explicit));
        ConnectionSettings travel = connection.render(rendering);
        if (!problems.isEmpty() || method.isEmpty() || destination.isEmpty()) {
            return Optional.empty();
        }
        Request request = Request.of(method.get(), destination.get().target().withQuery(pairs(query)))
                .with(headers)
                .withCookies(cookies)
                .with(credentials)
                .with(travel)
                .withConfidential(name -> headers.values(name).stream().anyMatch(rendering.confidential()::isIn));
        return Optional.of(body.map(request::with).orElse(request));
    }

    private static List<Target.Pair> pairs(List<NamedText> texts) {
        return texts.stream()
                .map(text -> new Target.Pair(text.name(), text.value()))
                .toList();
    }

    private Headers headers(Crossing crossing, Rendering rendering) {
        Pairs.Rendered rendered = settings.headers().render(rendering);
        Headers headers = Headers.EMPTY;
        for (NamedText field : crossing.fields(rendered.texts())) {
            EntityTags.check(field, rendering);
            CredentialFields.of(field.name(), field.value())
                    .forEach(secret -> rendering.confidential().add(secret.name(), secret.text()));
            headers = headers.with(field.name(), field.value());
        }
        for (String name : rendered.takenAway()) {
            headers = headers.suppressing(name);
        }
        return headers;
    }

    private Map<String, Optional<String>> cookies(Crossing crossing, Rendering rendering) {
        Pairs.Rendered rendered = settings.cookies().render(rendering);
        Map<String, Optional<String>> cookies = new LinkedHashMap<>();
        crossing.cookies(rendered.texts()).forEach(cookie -> cookies.put(cookie.name(), Optional.of(cookie.value())));
        rendered.takenAway().forEach(name -> cookies.put(name, Optional.empty()));
        return cookies;
    }
}
