package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.util.Optional;
import java.util.Set;

/**
 * The settings of a request that can be inherited. Maps are merged by name, {@code auth} is replaced. Immutable.
 *
 * @param auth a setting without a spec where {@code none} is written, which takes an inherited one away
 */
record RequestDefaults(Pairs query, Pairs headers, Pairs cookies, Optional<AuthSetting> auth) {

    static final RequestDefaults NONE = new RequestDefaults(
            Pairs.none(PairKind.QUERY), Pairs.none(PairKind.FIELDS), Pairs.none(PairKind.COOKIES), Optional.empty());

    static RequestDefaults read(Fields fields, Reading reading) {
        return new RequestDefaults(
                pairs("query", PairKind.QUERY, fields, reading),
                pairs("headers", PairKind.FIELDS, fields, reading),
                pairs("cookies", PairKind.COOKIES, fields, reading),
                fields.take("auth").flatMap(node -> AuthSetting.read(node, reading)));
    }

    private static Pairs pairs(String key, PairKind kind, Fields fields, Reading reading) {
        return fields.take(key, node -> Pairs.read(node, reading, kind)).orElse(Pairs.none(kind));
    }

    /** The nearer way to authenticate counts, be it {@code auth} or a field {@code Authorization}. */
    RequestDefaults mergedInto(RequestDefaults inner) {
        Pairs outerHeaders = inner.auth.isPresent() ? headers.without("Authorization") : headers;
        return new RequestDefaults(
                query.mergedInto(inner.query),
                outerHeaders.mergedInto(inner.headers),
                cookies.mergedInto(inner.cookies),
                inner.auth.or(() -> auth.map(AuthSetting::asInherited)));
    }

    Set<NameUse> names() {
        NameUses names = new NameUses().and(query.names()).and(headers.names()).and(cookies.names());
        auth.flatMap(AuthSetting::spec).ifPresent(spec -> names.and(spec.names()));
        return names.all();
    }
}
