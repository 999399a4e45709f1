package dev.retort.spec;

import dev.retort.spec.flow.GroupFlow;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A group: what runs before, in and after it, in order, with the variables that they share. A file's outermost group is
 * one too.
 *
 * @param vars the declared variables; where one stands is its template's place
 * @param secrets the names of vars and captures that no output may show
 */
@SuppressWarnings("exports") // its flow is internal
public record GroupSpec(
        About about,
        Map<String, Template> vars,
        List<String> secrets,
        GroupFlow flow,
        List<SpecNode> setup,
        List<SpecNode> tests,
        List<SpecNode> teardown)
        implements SpecNode {

    public GroupSpec {
        secrets = List.copyOf(secrets);
        setup = List.copyOf(setup);
        tests = List.copyOf(tests);
        teardown = List.copyOf(teardown);
    }

    @Override
    public GroupSpec under(Defaults outer) {
        return new GroupSpec(
                about, vars, secrets, flow, under(setup, outer), under(tests, outer), under(teardown, outer));
    }

    /** The scope of what is in it. */
    public Scope scope(Scope around, String owner) {
        return around.inside(Scope.Layer.OWNERS, owner, Vars.of(vars));
    }

    /** What is in it, in the order in which it runs. */
    public List<SpecNode> children() {
        List<SpecNode> children = new ArrayList<>(setup);
        children.addAll(tests);
        children.addAll(teardown);
        return children;
    }

    private static List<SpecNode> under(List<SpecNode> nodes, Defaults outer) {
        return nodes.stream().map(node -> node.under(outer)).toList();
    }
}
