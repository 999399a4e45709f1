package dev.retort.run;

import dev.retort.project.Project;
import dev.retort.secret.Secrets;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.template.Origin;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Variable;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all files of a run start from: the variables of the environment, the secrets, the companions and the parameters.
 *
 * @param problems what went wrong in setting it: then no test can run
 */
record Stage(Scope scope, List<Problem> problems) {

    static Stage set(Project project, RunSetup setup, Secrets secrets) {
        Problems problems = new Problems();
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (Companion companion : setup.companions()) {
            started(companion, project, problems)
                    .forEach((name, value) -> variables.put(name, Variable.of(value, Origin.of(Origin.Kind.BUILT_IN))));
        }
        project.environment()
                .vars()
                .forEach((name, template) -> variables.put(
                        name,
                        Variable.of(
                                template,
                                Origin.of(
                                        Origin.Kind.ENVIRONMENT,
                                        template.at(),
                                        project.environment().name()))));
        project.secrets()
                .forEach((name, template) ->
                        variables.put(name, Variable.of(template, Origin.of(Origin.Kind.SECRET, template.at()))));
        Map<String, Variable> parameters = new LinkedHashMap<>();
        project.parameters()
                .variables()
                .forEach((name, value) -> parameters.put(name, Variable.of(value, Origin.of(Origin.Kind.PARAMETER))));
        Scope scope = Scope.ofRun(setup.surroundings(), setup.seed())
                .inside(Scope.Layer.OWNERS, "run", variables)
                .inside(Scope.Layer.PARAMETERS, "parameters", parameters);
        project.secrets()
                .keySet()
                .forEach(name -> scope.get(name, problems).ifPresent(value -> register(name, value, secrets)));
        return new Stage(scope, problems.list());
    }

    private static Map<String, Value> started(Companion companion, Project project, Problems problems) {
        Parsed<Map<String, Value>> started = companion.start(project);
        started.failure().ifPresent(bad -> problems.add("companion", companion.at(), bad.reason()));
        return started.toOptional().orElse(Map.of());
    }

    /** Of a tree each scalar in it is secret (RULES 25). */
    static void register(String name, Value value, Secrets secrets) {
        if (value instanceof Members members) {
            members.toMap().values().forEach(member -> register(name, member, secrets));
        } else if (value instanceof Items items) {
            items.items().forEach(item -> register(name, item, secrets));
        } else {
            Places.TEXT.insert(value, true).toOptional().ifPresent(text -> secrets.add(name, text));
        }
    }
}
