package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
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

    public Set<NameUse> names() {
        return skip.map(Template::names).orElse(Set.of());
    }
}
