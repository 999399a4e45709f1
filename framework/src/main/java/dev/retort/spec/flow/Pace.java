package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a test can inherit beside its request: a pause before it, and whose cookies it uses. Immutable.
 *
 * @param session the name of the jar; {@code none} neither sends nor stores
 */
public record Pace(Optional<Template> delay, Optional<Template> session) {

    public static final Pace NONE = new Pace(Optional.empty(), Optional.empty());

    /** Takes the keys {@code delay} and {@code session}. */
    public static Pace read(Fields fields, Reading reading) {
        Optional<Template> delay = fields.take("delay", reading::template);
        delay.flatMap(Template::constant)
                .filter(Text.class::isInstance)
                .ifPresent(text -> checked(((Text) text).text(), delay.get(), reading.problems()));
        return new Pace(delay, fields.take("session", reading::template));
    }

    public Pace mergedInto(Pace inner) {
        return new Pace(inner.delay.or(() -> delay), inner.session.or(() -> session));
    }

    /** How long to wait before the request. */
    public Duration delay(Scope scope, Problems problems) {
        return delay.flatMap(template ->
                        template.text(scope, Places.TEXT, problems).flatMap(text -> checked(text, template, problems)))
                .orElse(Duration.ZERO);
    }

    private static Optional<Duration> checked(String text, Template delay, Problems problems) {
        Parsed<Duration> duration = Quantity.duration(text);
        duration.failure().ifPresent(bad -> problems.add("wrong-duration", delay.at(), bad.reason()));
        return duration.toOptional();
    }

    /** The name of the jar; the file's own, where none is named, is called by an empty name. */
    public String session(Scope scope, Problems problems) {
        return session.flatMap(name -> name.text(scope, Places.TEXT, problems)).orElse("");
    }

    public Set<NameUse> names() {
        NameUses names = new NameUses();
        delay.ifPresent(template -> names.and(template.names()));
        session.ifPresent(template -> names.and(template.names()));
        return names.all();
    }
}
