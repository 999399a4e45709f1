package dev.retort.project;

import dev.retort.template.Origin;
import dev.retort.template.Scope;
import dev.retort.template.Surroundings;
import dev.retort.template.Template;
import dev.retort.template.Variable;
import dev.retort.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outermost scope of a run: what companions give, the environment's vars, the secrets, the parameters. */
public final class RunScope {

    private RunScope() {}

    public static Scope of(Project project, Surroundings surroundings, long seed, Map<String, Value> companions) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        companions.forEach((name, value) -> variables.put(name, Variable.of(value, Origin.of(Origin.Kind.BUILT_IN))));
        Environment environment = project.environment();
        environment
                .vars()
                .forEach((name, template) -> variables.put(
                        name,
                        Variable.of(template, Origin.of(Origin.Kind.ENVIRONMENT, template.at(), environment.name()))));
        project.secrets().forEach((name, template) -> variables.put(name, secret(template)));
        Map<String, Variable> parameters = new LinkedHashMap<>();
        project.parameters()
                .variables()
                .forEach((name, value) -> parameters.put(name, Variable.of(value, Origin.of(Origin.Kind.PARAMETER))));
        return Scope.ofRun(surroundings, seed)
                .inside(Scope.Layer.PARAMETERS, "parameters", parameters)
                .inside(Scope.Layer.OWNERS, "run", variables);
    }

    private static Variable secret(Template template) {
        return Variable.of(template, Origin.of(Origin.Kind.SECRET, template.at()));
    }
}
