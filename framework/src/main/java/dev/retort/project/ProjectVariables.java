package dev.retort.project;

import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds the variables of a project against each other (RULES 2): the vars of its environment and its secrets see one
 * another, the mock and the parameters, and nothing that a test captures. Confined to one reading.
 */
final class ProjectVariables {

    private static final String MOCK = "mock";

    private final Settings settings;
    private final Map<String, Template> declared;
    private final Set<String> given;
    private final Problems problems;

    /** @param given the names that have their values from elsewhere: the parameters */
    ProjectVariables(Settings settings, Environment environment, Set<String> given, Problems problems) {
        this.settings = settings;
        this.declared = new LinkedHashMap<>(environment.vars());
        this.declared.putAll(settings.secrets());
        this.given = given;
        this.problems = problems;
    }

    void check() {
        settings.environments().byName().values().forEach(this::reportClashes);
        declared.values().forEach(template -> template.names().forEach(this::reportUnknown));
        Set<String> followed = new HashSet<>(given);
        declared.keySet().forEach(name -> follow(name, new LinkedHashMap<>(), followed));
    }

    private void reportClashes(Environment environment) {
        environment.vars().forEach((name, template) -> {
            Template secret = settings.secrets().get(name);
            if (secret != null) {
                problems.add(
                        "shadowed-var",
                        template.at(),
                        "`%s` is a var of the environment %s and a secret (%s)"
                                .formatted(name, environment.name(), secret.at().shown()),
                        "rename one of them");
            }
        });
    }

    private void reportUnknown(NameUse use) {
        String name = use.name();
        boolean mock = name.equals(MOCK) && settings.mock().isPresent();
        if (!mock && !use.soft() && !given.contains(name) && !declared.containsKey(name)) {
            problems.add("unknown-variable", use.at(), "unknown variable `" + name + "`", wayOut(name));
        }
    }

    private String wayOut(String name) {
        if (name.equals(MOCK)) {
            return "start one: `mock: {mappings: wiremock}`";
        }
        Set<String> known = new TreeSet<>(declared.keySet());
        known.addAll(given);
        return elsewhere(name)
                .or(() -> NearestName.of(name, known).map(near -> "did you mean `" + near + "`?"))
                .orElse("what tests capture is not known here");
    }

    private Optional<String> elsewhere(String name) {
        return settings.environments().byName().values().stream()
                .filter(environment -> environment.vars().containsKey(name))
                .findFirst()
                .map(environment -> "only the environment " + environment.name() + " has it");
    }

    /**
     * Goes from a variable to those that it names.
     *
     * @param way how it came here
     * @param followed where it need not go again; a parameter takes the place of a variable, and so ends every circle
     */
    private void follow(String name, Map<String, Template> way, Set<String> followed) {
        Template template = declared.get(name);
        if (template == null || followed.contains(name)) {
            return;
        }
        if (way.putIfAbsent(name, template) != null) {
            String circle = way.keySet().stream()
                    .dropWhile(each -> !each.equals(name))
                    .collect(Collectors.joining(" → ", "", " → " + name));
            problems.add(
                    "circular-vars",
                    template.at(),
                    "variables need one another in a circle: " + circle,
                    "give one of them a value of its own");
            return;
        }
        template.names().forEach(use -> follow(use.name(), way, followed));
        way.remove(name);
        followed.add(name);
    }
}
