package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a test or group runs at all. Immutable.
 *
 * @param skip the reason for which it does not
 */
public record Conditions(Optional<Template> skip) {

    /** Takes the keys of conditions. */
    public static Conditions read(Fields fields, Reading reading) {
        return new Conditions(fields.take("skip", reading::template));
    }

    /** The reason for which it is skipped, if it is; the problems say where it cannot be told. */
    public Optional<String> skipReason(Scope scope, Problems problems) {
        return skip.map(reason -> reason.text(scope, Places.TEXT, problems).orElse(""));
    }

    public Set<NameUse> names() {
        return skip.map(Template::names).orElse(Set.of());
    }
}
