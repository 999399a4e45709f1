package dev.retort.spec;

import dev.retort.spec.flow.Cases;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is written of the variables of a file that no output may show. Confined to one collecting. */
public final class WrittenSecrets {

    private final Set<String> names;
    private final List<WrittenSecret> found = new ArrayList<>();

    private WrittenSecrets(Set<String> names) {
        this.names = names;
    }

    /** The values of the variables with these names that are written out: vars and fields of rows. */
    public static List<WrittenSecret> of(GroupSpec file, Set<String> names) {
        WrittenSecrets secrets = new WrittenSecrets(names);
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
                found.addAll(of(name, template));
            }
        });
    }

    /** What of that template is written out. */
    public static List<WrittenSecret> of(String name, Template template) {
        return template.constant().map(SecretTexts::of).orElse(List.of()).stream()
                .map(text -> new WrittenSecret(name, text))
                .toList();
    }
}
