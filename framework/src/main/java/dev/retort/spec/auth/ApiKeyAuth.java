package dev.retort.spec.auth;

import dev.retort.http.Credentials;
import dev.retort.http.Request;
import dev.retort.http.Target;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** {@code apiKey: {header: NAME, value: …}}: a key in a field, in the query ({@code query}) or in a {@code cookie}. */
final class ApiKeyAuth implements AuthKind {

    private static final Map<String, BiFunction<String, String, Credentials>> PLACES = places();

    private static Map<String, BiFunction<String, String, Credentials>> places() {
        Map<String, BiFunction<String, String, Credentials>> places = new LinkedHashMap<>();
        places.put("header", FieldCredentials::new);
        places.put("query", (name, value) -> request -> inQuery(name, value, request));
        places.put("cookie", (name, value) -> request -> inCookie(name, value, request));
        return places;
    }

    @Override
    public String name() {
        return "apiKey";
    }

    @Override
    public AuthSpec read(SourceNode node, Reading reading) {
        Optional<Fields> found = reading.fields(node);
        if (found.isEmpty()) {
            return new NoAuth();
        }
        try (Fields fields = found.get()) {
            List<Key> keys = new ArrayList<>();
            Optional<Template> value = fields.require("value").map(reading::template);
            value.ifPresent(secret -> reading.confide("auth.apiKey", secret));
            PLACES.forEach((place, credentials) -> fields.take(place, reading::template)
                    .ifPresent(name -> value.ifPresent(secret -> keys.add(new Key(name, secret, credentials)))));
            if (keys.size() != 1 && value.isPresent()) {
                reading.problems()
                        .add(
                                "api-key-place",
                                node.at(),
                                "`apiKey` stands in one place, but here "
                                        + (keys.isEmpty() ? "is none" : "are several"),
                                "write one of `header: NAME`, `query: NAME`, `cookie: NAME`");
            }
            return keys.isEmpty() ? new NoAuth() : keys.get(0);
        }
    }

    /** A redirect within the origin may have taken it along already. */
    private static Request inQuery(String name, String value, Request request) {
        String beginning = Target.encode(name) + "=";
        String sent = request.target().pathAndQuery();
        return sent.contains("?" + beginning) || sent.contains("&" + beginning)
                ? request
                : request.with(request.target().withQuery(List.of(new Target.Pair(name, value))));
    }

    private static Request inCookie(String name, String value, Request request) {
        Map<String, Optional<String>> cookies = new LinkedHashMap<>(request.cookies());
        cookies.putIfAbsent(name, Optional.of(value));
        return request.withCookies(cookies);
    }

    private record Key(Template name, Template value, BiFunction<String, String, Credentials> credentials)
            implements AuthSpec {
        @Override
        public Optional<Credentials> render(Rendering rendering) {
            Optional<String> called = name.text(rendering.scope(), Places.TEXT, rendering.problems());
            Optional<String> secret = value.text(rendering.scope(), Places.TEXT, rendering.problems());
            secret.ifPresent(text -> rendering.confidential().add("auth.apiKey", text));
            return called.flatMap(key -> secret.map(text -> credentials.apply(key, text)));
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>(name.names());
            names.addAll(value.names());
            return names;
        }
    }
}
