package dev.retort.spec;

import dev.retort.spec.flow.TestFlow;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A test: one request, and what must come back. */
@SuppressWarnings("exports") // its flow is internal
public record TestSpec(
        About about,
        Map<String, Template> vars,
        TestFlow flow,
        RequestSpec request,
        List<Capture> captures,
        Expectations expectations)
        implements SpecNode {

    public TestSpec {
        captures = List.copyOf(captures);
    }

    @Override
    public TestSpec under(Defaults outer) {
        return new TestSpec(about, vars, flow.under(outer.pace()), request.under(outer), captures, expectations);
    }

    /**
     * The variables that it needs from outside, which are those of its request, expectations and captures, less its own
     * vars and, after the request, its own captures (RULES 7).
     */
    public Set<NameUse> names() {
        NameUses before = new NameUses().and(request.names()).and(flow.names());
        vars.values().forEach(value -> before.and(value.names()));
        NameUses after = new NameUses().and(expectations.names());
        captures.forEach(capture -> after.and(capture.names()));
        Set<NameUse> names = new LinkedHashSet<>(before.all());
        for (NameUse use : after.all()) {
            if (!use.name().equals("response") && !captures(use.name())) {
                names.add(use);
            }
        }
        names.removeIf(use -> declares(use.name()));
        return names;
    }

    private boolean captures(String name) {
        return captures.stream().anyMatch(capture -> capture.name().equals(name));
    }

    private boolean declares(String name) {
        return vars.containsKey(name)
                || flow.cases()
                        .filter(cases -> cases.fieldNames().contains(name))
                        .isPresent();
    }

    /** Whether the content of the answer is looked at; else it may have any size. */
    public boolean readsContent() {
        return !captures.isEmpty()
                || expectations.readContent()
                || vars.values().stream()
                        .flatMap(value -> value.names().stream())
                        .anyMatch(use -> use.name().equals("response"));
    }

    /** The scope of its request. */
    public Scope scope(Scope around, String owner) {
        return around.inside(Scope.Layer.OWN, owner, Vars.of(vars));
    }

    /** Where the URL that the target is joined to is set; empty where it takes no part, or may take none. */
    public Optional<String> baseUrlFrom() {
        return request.line().absolute() || request.line().beginsWithValue()
                ? Optional.empty()
                : request.connection().baseUrl().map(BaseUrl::from);
    }
}
