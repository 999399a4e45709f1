package dev.retort.run;

import dev.retort.plan.PlanNode;
import dev.retort.secret.Secrets;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.SecretTexts;
import dev.retort.spec.TestSpec;
import dev.retort.spec.flow.Cases;
import dev.retort.template.Scope;
import dev.retort.template.Used;
import dev.retort.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The vars and captures of one file that no output may show ({@code secrets: [token]}): each is known to the run's
 * secrets before anything that it is in can be shown (RULES 25). Immutable.
 */
final class FileSecrets {

    private final Set<String> names = new LinkedHashSet<>();
    private final Secrets secrets;

    FileSecrets(PlanNode file, Secrets secrets) {
        this.secrets = secrets;
        file.stream()
                .flatMap(node -> node.group().stream())
                .map(GroupSpec::secrets)
                .forEach(names::addAll);
        if (!names.isEmpty()) {
            file.stream().forEach(this::noteWritten);
        }
    }

    /** What is written in the file can be shown before anything is rendered: with the line of a problem. */
    private void noteWritten(PlanNode node) {
        node.group().map(GroupSpec::writtenVars).ifPresent(vars -> vars.forEach(this::note));
        node.test().map(TestSpec::writtenVars).ifPresent(vars -> vars.forEach(this::note));
        node.row().map(Cases.Row::written).ifPresent(fields -> fields.forEach(this::note));
    }

    /** A variable that was rendered just now. */
    void noteRendered(Used used) {
        note(used.name(), used.value());
    }

    /** A variable that was captured just now, if it was. */
    void noteCaptured(String name, Scope scope) {
        scope.captured(name).ifPresent(value -> note(name, value));
    }

    private void note(String name, Value value) {
        if (names.contains(name)) {
            SecretTexts.of(value).forEach(text -> secrets.add(name, text));
        }
    }
}
