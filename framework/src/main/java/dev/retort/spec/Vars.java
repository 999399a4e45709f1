package dev.retort.spec;

import dev.retort.template.Origin;
import dev.retort.template.Template;
import dev.retort.template.Variable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Declared variables on their way into a scope. */
final class Vars {

    private Vars() {}

    static Map<String, Variable> of(Map<String, Template> vars) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        vars.forEach((name, template) ->
                variables.put(name, Variable.of(template, Origin.of(Origin.Kind.VARS, template.at()))));
        return variables;
    }
}
