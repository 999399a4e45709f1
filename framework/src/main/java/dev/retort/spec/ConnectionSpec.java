package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.template.NameUse;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How a request reaches its server: the connection keys of a test, or of defaults. Immutable. */
public record ConnectionSpec(Optional<BaseUrl> baseUrl) {

    public static final ConnectionSpec NONE = new ConnectionSpec(Optional.empty());

    static ConnectionSpec read(Fields fields, Reading reading) {
        return new ConnectionSpec(fields.entry("baseUrl")
                .map(entry -> new BaseUrl(
                        reading.template(entry.value()), entry.key().at().shown())));
    }

    ConnectionSpec mergedInto(ConnectionSpec inner) {
        return new ConnectionSpec(inner.baseUrl.or(() -> baseUrl));
    }

    Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        baseUrl.ifPresent(url -> names.addAll(url.url().names()));
        return names;
    }
}
