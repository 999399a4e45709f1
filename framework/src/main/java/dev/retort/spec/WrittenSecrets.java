package dev.retort.spec;

import dev.retort.spec.flow.Cases;
import dev.retort.template.Template;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is written of the variables of a file that no output may show. Confined to one collecting. */
public final class WrittenSecrets {

    private final Set<String> names;
    private final Function<Template, Optional<Value>> known;
    private final List<WrittenSecret> found = new ArrayList<>();

    private WrittenSecrets(Set<String> names, Function<Template, Optional<Value>> known) {
        this.names = names;
        this.known = known;
    }

    /** The values of the variables with these names that are written out: vars and fields of rows. */
    static List<WrittenSecret> of(GroupSpec file, Set<String> names) {
        return of(file, names, Template::constant);
    }

    /**
     * The values of the variables with these names that are known before anything runs.
     *
     * @param known what is known of a template
     */
    public static List<WrittenSecret> of(GroupSpec file, Set<String> names, Function<Template, Optional<Value>> known) {
        WrittenSecrets secrets = new WrittenSecrets(names, known);
        if (!names.isEmpty()) {
            secrets.collect(file);
        }
        return secrets.found;
    }

    /** The names under {@code secrets} of that group and all in it. */
    public static Set<String> names(GroupSpec group) {
        Set<String> names = new HashSet<>(group.secrets());
        for (SpecNode child : group.children()) {
            if (child instanceof GroupSpec inner) {
                names.addAll(names(inner));
            }
        }
        return names;
    }

    private void collect(SpecNode node) {
        if (node instanceof GroupSpec group) {
            collect(group.vars());
            collect(group.flow().cases());
            group.children().forEach(this::collect);
        } else if (node instanceof TestSpec test) {
            collect(test.vars());
            collect(test.flow().cases());
        }
    }

    private void collect(Optional<Cases> cases) {
        cases.ifPresent(rows -> rows.rows().forEach(row -> collect(row.fields())));
    }

    private void collect(Map<String, Template> variables) {
        variables.forEach((name, template) -> {
            if (names.contains(name)) {
                found.addAll(of(name, known.apply(template)));
            }
        });
    }

    /** What of that template is written out. */
    static List<WrittenSecret> of(String name, Template template) {
        return of(name, template.constant());
    }

    /** All texts in what is known of a secret. */
    public static List<WrittenSecret> of(String name, Optional<Value> known) {
        return known.map(SecretTexts::of).orElse(List.of()).stream()
                .map(text -> new WrittenSecret(name, text))
                .toList();
    }
}
