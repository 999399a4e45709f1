package dev.retort.spec;

import dev.retort.http.ConnectionSettings;
import dev.retort.source.Fields;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.util.Optional;
import java.util.Set;

/** How a request reaches its server: the connection keys of a test, or of defaults. Immutable. */
public final class ConnectionSpec {

    public static final ConnectionSpec NONE =
            new ConnectionSpec(Optional.empty(), TimeoutSpec.NONE, Optional.empty(), Optional.empty());

    private final Optional<BaseUrl> baseUrl;
    private final TimeoutSpec timeout;
    private final Optional<RedirectSpec> redirects;
    private final Optional<Setting<Boolean>> compressed;

    private ConnectionSpec(
            Optional<BaseUrl> baseUrl,
            TimeoutSpec timeout,
            Optional<RedirectSpec> redirects,
            Optional<Setting<Boolean>> compressed) {
        this.baseUrl = baseUrl;
        this.timeout = timeout;
        this.redirects = redirects;
        this.compressed = compressed;
    }

    static ConnectionSpec read(Fields fields, Reading reading) {
        return new ConnectionSpec(
                fields.entry("baseUrl").map(entry -> BaseUrl.read(entry, reading)),
                fields.entry("timeout")
                        .map(entry -> TimeoutSpec.read(entry, reading))
                        .orElse(TimeoutSpec.NONE),
                fields.entry("redirects").map(entry -> RedirectSpec.read(entry, reading)),
                fields.entry("compressed").map(entry -> Setting.read(entry, reading, Settings::truth)));
    }

    /** Nothing but that. */
    static ConnectionSpec of(Optional<BaseUrl> baseUrl) {
        return new ConnectionSpec(baseUrl, TimeoutSpec.NONE, Optional.empty(), Optional.empty());
    }

    /** The same for a test that expects a redirect: it is the answer, unless the test says otherwise. */
    ConnectionSpec expectingRedirect() {
        return new ConnectionSpec(baseUrl, timeout, redirects.or(() -> Optional.of(RedirectSpec.EXPECTED)), compressed);
    }

    ConnectionSpec mergedInto(ConnectionSpec inner) {
        return new ConnectionSpec(
                inner.baseUrl.or(() -> baseUrl),
                timeout.mergedInto(inner.timeout),
                inner.redirects.or(() -> redirects),
                inner.compressed.or(() -> compressed));
    }

    /** What paths are joined to, unless it is taken away. */
    public Optional<BaseUrl> baseUrl() {
        return baseUrl.filter(url -> !url.isNone());
    }

    /** The settings; what is wrong with them is among the rendering's problems. */
    ConnectionSettings render(Rendering rendering) {
        return ConnectionSettings.DEFAULT
                .with(timeout.render(rendering))
                .with(redirects.orElse(RedirectSpec.DEFAULT).render(rendering))
                .compressed(compressed
                        .flatMap(setting -> setting.render(rendering))
                        .orElse(ConnectionSettings.DEFAULT.compressed()));
    }

    /** The variables that it names, but for those of {@code baseUrl}. */
    Set<NameUse> names() {
        NameUses names = new NameUses().and(timeout.names());
        redirects.ifPresent(spec -> names.and(spec.names()));
        compressed.ifPresent(setting -> names.and(setting.names()));
        return names.all();
    }
}
