package dev.retort.run;

import dev.retort.plan.PlanNode;
import dev.retort.project.Project;
import dev.retort.secret.Redacted;
import dev.retort.secret.Secrets;
import dev.retort.spec.SecretTexts;
import dev.retort.spec.SpecFile;
import dev.retort.spec.WrittenSecrets;
import dev.retort.template.Scope;
import dev.retort.template.Used;
import dev.retort.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The variables and captures that no output may show: each is known to the run's secrets before anything that it is in
 * can be shown (RULES 25), and so is what filters make of it. Immutable.
 */
final class FileSecrets implements Scope.Witness {

    /** What a filter makes of a secret says little where it is shorter: a length, a single word. */
    private static final int SHORTEST_CHANGED = 4;

    private static final String CHANGED = ", filtered";

    private final Set<String> names;
    private final Secrets secrets;

    private FileSecrets(Set<String> names, Secrets secrets) {
        this.names = names;
        this.secrets = secrets;
    }

    /** Those of {@code retort.yaml}. */
    static FileSecrets of(Project project, Secrets secrets) {
        return new FileSecrets(project.secrets().keySet(), secrets);
    }

    /**
     * Those and the ones of a file. What is written in it can be shown before anything is rendered, with the line of a
     * problem: it is known from now on.
     */
    static FileSecrets of(Project project, PlanNode file, Secrets secrets) {
        if (file.spec() instanceof SpecFile spec) {
            project.secretsIn(spec).forEach(secret -> secrets.add(secret.name(), secret.text()));
        }
        Set<String> names = new HashSet<>(project.secrets().keySet());
        file.group().map(WrittenSecrets::names).ifPresent(names::addAll);
        return new FileSecrets(names, secrets);
    }

    @Override
    public void rendered(Used used) {
        note(used.name(), used.value());
    }

    /** A variable that was captured just now, if it was. */
    void captured(String name, Scope scope) {
        scope.captured(name).ifPresent(value -> note(name, value));
    }

    private void note(String name, Value value) {
        if (names.contains(name)) {
            SecretTexts.of(value).forEach(text -> secrets.add(name, text));
        }
    }

    /** Of a number nothing is told: a length, a sum. */
    @Override
    public void changed(Value from, Value to) {
        if (to.kind() == Value.Kind.NUMBER) {
            return;
        }
        nameOf(from)
                .ifPresent(name -> SecretTexts.of(to).stream()
                        .filter(text -> text.length() >= SHORTEST_CHANGED && !isHidden(text))
                        .forEach(text -> secrets.add(name.endsWith(CHANGED) ? name : name + CHANGED, text)));
    }

    /** Whether it is recognised already, but for the padding of Base64. */
    private boolean isHidden(String text) {
        return secrets.redact(text).replacing("=", "").equals(Redacted.masked());
    }

    private Optional<String> nameOf(Value value) {
        boolean isTree = value.kind() == Value.Kind.ARRAY || value.kind() == Value.Kind.OBJECT;
        List<String> texts = isTree ? List.of() : SecretTexts.of(value);
        return texts.stream().map(secrets::nameIn).flatMap(Optional::stream).findFirst();
    }
}
