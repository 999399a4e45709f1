package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.AuthSpec;
import dev.retort.template.NameUse;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a request that can be inherited. Maps are merged by name, {@code auth} is replaced.
 *
 * @param auth a setting without a spec where {@code none} is written, which takes an inherited one away
 */
public record RequestDefaults(Pairs query, Pairs headers, Pairs cookies, Optional<AuthSetting> auth) {

    public static final RequestDefaults NONE =
            new RequestDefaults(Pairs.NONE, Pairs.NONE, Pairs.NONE, Optional.empty());

    /**
     * How a request authenticates.
     *
     * @param spec empty: not at all ({@code auth: none})
     * @param inherited it comes from defaults, so it is for the origin of {@code baseUrl} only
     */
    public record AuthSetting(Optional<AuthSpec> spec, boolean inherited) {
        static Optional<AuthSetting> read(SourceNode node, Reading reading) {
            if (node instanceof SourceNode.Scalar scalar && scalar.text().equals("none")) {
                return Optional.of(new AuthSetting(Optional.empty(), false));
            }
            Optional<AuthSetting> auth = Optional.empty();
            Optional<Fields> fields = reading.fields(node);
            if (fields.isPresent()) {
                try (Fields open = fields.get()) {
                    for (AuthKind kind : reading.vocabulary().auths().entries()) {
                        Optional<AuthSpec> spec = open.take(kind.name(), value -> kind.read(value, reading));
                        auth = spec.isPresent() ? Optional.of(new AuthSetting(spec, false)) : auth;
                    }
                }
            }
            return auth;
        }

        AuthSetting asInherited() {
            return new AuthSetting(spec, true);
        }
    }

    static RequestDefaults read(Fields fields, Reading reading) {
        return new RequestDefaults(
                fields.take("query", node -> Pairs.read(node, reading, name -> name))
                        .orElse(Pairs.NONE),
                fields.take("headers", node -> Pairs.read(node, reading, name -> name.toLowerCase(Locale.ROOT)))
                        .orElse(Pairs.NONE),
                fields.take("cookies", node -> Pairs.read(node, reading, name -> name))
                        .orElse(Pairs.NONE),
                fields.take("auth", node -> AuthSetting.read(node, reading)).flatMap(auth -> auth));
    }

    RequestDefaults mergedInto(RequestDefaults inner) {
        return new RequestDefaults(
                query.mergedInto(inner.query),
                headers.mergedInto(inner.headers),
                cookies.mergedInto(inner.cookies),
                inner.auth.isPresent() ? inner.auth : auth.map(AuthSetting::asInherited));
    }

    Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>(query.names());
        names.addAll(headers.names());
        names.addAll(cookies.names());
        auth.flatMap(AuthSetting::spec).ifPresent(spec -> names.addAll(spec.names()));
        return names;
    }
}
