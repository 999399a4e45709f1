package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a test or group runs at all. Immutable.
 *
 * @param skip the reason for which it does not
 * @param when what has to hold
 * @param needs who has to have passed
 */
public record Conditions(Optional<Template> skip, List<When> when, List<Needed> needs) {

    public Conditions {
        when = List.copyOf(when);
        needs = List.copyOf(needs);
    }

    /** Takes the keys of conditions. */
    static Conditions read(Fields fields, Reading reading) {
        Optional<Template> skip = fields.take("skip", node -> skip(node, reading));
        List<When> when = new ArrayList<>();
        for (SourceNode.Entry entry : fields.entries("when")) {
            when.add(when(entry, reading));
        }
        List<Needed> needs = new ArrayList<>();
        fields.take("needs", node -> node instanceof SourceNode.Scalar ? List.of(node) : reading.list(node))
                .ifPresent(nodes -> nodes.forEach(node ->
                        reading.text(node).ifPresent(name -> needs.add(new Needed(name, node.at())))));
        return new Conditions(skip, when, needs);
    }

    private static Template skip(SourceNode node, Reading reading) {
        if (node instanceof SourceNode.Scalar scalar && scalar.form() == SourceNode.Scalar.Form.BOOLEAN) {
            reading.problems()
                    .add(
                            "skip-reason",
                            node.at(),
                            "`skip` takes the reason",
                            "write `skip: waiting for …`, or `when` for a condition");
        }
        return reading.template(node);
    }

    private static When when(SourceNode.Entry entry, Reading reading) {
        String key = entry.key().text();
        if (!key.contains("${")) {
            reading.problems()
                    .add(
                            "when-template",
                            entry.key().at(),
                            "`" + key + "` is always the same",
                            "write a template: \"${" + key + "}\"");
        }
        return new When(
                key, reading.template(key, entry.key().at()), reading.matchers().read(entry.value()));
    }

    /** The reason for which it is skipped, if it is; the problems say where that cannot be told. */
    public Optional<String> skipReason(Scope scope, Problems problems) {
        Optional<String> reason =
                skip.map(written -> written.text(scope, Places.TEXT, problems).orElse(""));
        for (int i = 0; i < when.size() && reason.isEmpty(); i++) {
            reason = when.get(i).unmet(scope, problems);
        }
        return reason;
    }

    public Set<NameUse> names() {
        NameUses names = new NameUses();
        skip.ifPresent(reason -> names.and(reason.names()));
        when.forEach(condition -> names.and(condition.names()));
        return names.all();
    }
}
