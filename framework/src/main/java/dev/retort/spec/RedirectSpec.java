package dev.retort.spec;

import dev.retort.http.Redirection;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.util.Optional;
import java.util.Set;

/**
 * {@code redirects}: how many are followed, {@code none}, or {@code {max, trusted}}. It replaces what is set further
 * out. Immutable.
 */
record RedirectSpec(Optional<Setting<Integer>> atMost, Optional<Setting<Boolean>> trusted, boolean followed) {

    /** As many as usual. */
    static final RedirectSpec DEFAULT = new RedirectSpec(Optional.empty(), Optional.empty(), true);

    /** A redirect is the answer, because that is what the test expects. */
    static final RedirectSpec EXPECTED = new RedirectSpec(Optional.empty(), Optional.empty(), false);

    static RedirectSpec read(SourceNode.Entry entry, Reading reading) {
        if (!(entry.value() instanceof SourceNode.Mapping mapping)) {
            return new RedirectSpec(
                    Optional.of(Setting.read(entry, reading, Settings::redirects)), Optional.empty(), true);
        }
        try (Fields fields = Fields.of(mapping, reading.problems())) {
            return new RedirectSpec(
                    fields.entry("max").map(max -> Setting.read(max, reading, Settings::redirects)),
                    fields.entry("trusted").map(trusted -> Setting.read(trusted, reading, Settings::truth)),
                    true);
        }
    }

    Redirection render(Rendering rendering) {
        return followed
                ? new Redirection(
                        atMost.flatMap(setting -> setting.render(rendering)).orElse(Redirection.DEFAULT.atMost()),
                        trusted.flatMap(setting -> setting.render(rendering)).orElse(Redirection.DEFAULT.trusted()))
                : Redirection.NONE;
    }

    Set<NameUse> names() {
        NameUses names = new NameUses();
        atMost.ifPresent(setting -> names.and(setting.names()));
        trusted.ifPresent(setting -> names.and(setting.names()));
        return names.all();
    }
}
