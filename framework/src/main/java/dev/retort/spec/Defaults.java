package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.flow.Pace;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.util.Optional;
import java.util.Set;

/**
 * Settings that the tests below start from: {@code defaults} of a group, of a file, of {@code retort.yaml}. Merged
 * inwards once: those of a file when it is read, those of the project when it is planned.
 */
@SuppressWarnings("exports") // its flow is internal
public record Defaults(ConnectionSpec connection, RequestDefaults request, Pace pace) {

    public static final Defaults NONE = new Defaults(ConnectionSpec.NONE, RequestDefaults.NONE, Pace.NONE);

    /** Whether a later version will know that key, and this one refuses it. */
    public static boolean willKnow(String key) {
        return Words.LATER_IN_DEFAULTS.contains(key);
    }

    /** These, with the inner ones laid over them. */
    public Defaults mergedInto(Defaults inner) {
        return new Defaults(
                connection.mergedInto(inner.connection),
                request.mergedInto(inner.request),
                pace.mergedInto(inner.pace));
    }

    /** Nothing but that {@code baseUrl}. */
    public static Defaults ofBaseUrl(Optional<BaseUrl> baseUrl) {
        return new Defaults(ConnectionSpec.of(baseUrl), RequestDefaults.NONE, Pace.NONE);
    }

    /** The variables that they name. */
    public Set<NameUse> names() {
        return new NameUses().and(connection.names()).and(request.names()).all();
    }

    /** Reads the value of {@code defaults}. */
    public static Defaults read(SourceNode node, Reading reading) {
        Optional<Fields> found = reading.fields(node);
        if (found.isEmpty()) {
            return NONE;
        }
        try (Fields fields = found.get()) {
            Defaults defaults = new Defaults(
                    ConnectionSpec.read(fields, reading),
                    RequestDefaults.read(fields, reading),
                    Pace.read(fields, reading));
            Words.reportLater(fields, Words.LATER_IN_DEFAULTS, reading.problems());
            return defaults;
        }
    }
}
