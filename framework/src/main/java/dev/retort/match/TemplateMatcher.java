package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/** A literal with variables in it. What they hold is data, never operators, and matches as a tree (RULES 19). */
record TemplateMatcher(Template template, Trees trees) implements Matcher {

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        template.render(scope, mismatches.problems())
                .ifPresent(value -> trees.of(value, template.at()).match(actual, at, scope, mismatches));
    }

    @Override
    public Set<NameUse> names() {
        return template.names();
    }

    @Override
    public String expectation(Scope scope) {
        return template.render(scope, new Problems()).map(Words::of).orElse("a value that could not be rendered");
    }
}
