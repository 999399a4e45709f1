package dev.retort.spec;

import dev.retort.http.Timeouts;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code timeout}: a duration for the whole exchange, or {@code {connect, response, total}}. Immutable.
 *
 * @param whole it is no map, so nothing of what is set further out stays
 */
record TimeoutSpec(
        boolean whole,
        Optional<Setting<Duration>> connect,
        Optional<Setting<Duration>> response,
        Optional<Setting<Duration>> total) {

    static final TimeoutSpec NONE = new TimeoutSpec(false, Optional.empty(), Optional.empty(), Optional.empty());

    static TimeoutSpec read(SourceNode.Entry entry, Reading reading) {
        if (!(entry.value() instanceof SourceNode.Mapping mapping)) {
            Setting<Duration> total = Setting.read(entry, reading, Settings::duration);
            return new TimeoutSpec(true, Optional.empty(), Optional.empty(), Optional.of(total));
        }
        try (Fields fields = Fields.of(mapping, reading.problems())) {
            return new TimeoutSpec(
                    false,
                    duration(fields, "connect", reading),
                    duration(fields, "response", reading),
                    duration(fields, "total", reading));
        }
    }

    private static Optional<Setting<Duration>> duration(Fields fields, String key, Reading reading) {
        return fields.entry(key).map(entry -> Setting.read(entry, reading, Settings::duration));
    }

    TimeoutSpec mergedInto(TimeoutSpec inner) {
        return inner.whole
                ? inner
                : new TimeoutSpec(
                        whole,
                        inner.connect.or(() -> connect),
                        inner.response.or(() -> response),
                        inner.total.or(() -> total));
    }

    Timeouts render(Rendering rendering) {
        return new Timeouts(
                connect.flatMap(setting -> setting.render(rendering)),
                response.flatMap(setting -> setting.render(rendering)),
                total.flatMap(setting -> setting.render(rendering)).orElse(Timeouts.DEFAULT.total()));
    }

    Set<NameUse> names() {
        NameUses names = new NameUses();
        for (Optional<Setting<Duration>> setting : List.of(connect, response, total)) {
            setting.ifPresent(written -> names.and(written.names()));
        }
        return names.all();
    }
}
