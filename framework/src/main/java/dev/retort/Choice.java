package dev.retort;

import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Selection;
import dev.retort.source.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a caller chooses of a plan, by patterns of names and by tags. */
record Choice(Plan plan) {

    /**
     * The tests that one of these patterns means ({@link Selection}), and that have one of these tags; an empty list
     * chooses all.
     *
     * @throws IllegalArgumentException if there is no such name or tag, or no test that has both
     */
    Set<NodePath> of(List<String> names, List<String> tags) {
        Set<NodePath> chosen = named(names);
        chosen.retainAll(tagged(tags));
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("none of the tests " + listed(names) + " has the tag " + listed(tags));
        }
        return chosen;
    }

    private static String listed(List<String> words) {
        return String.join(" or ", words.stream().map(word -> "`" + word + "`").toList());
    }

    private Set<NodePath> named(List<String> names) {
        if (names.isEmpty()) {
            return leaves(plan.files().stream());
        }
        Set<NodePath> named = new LinkedHashSet<>();
        for (String name : names) {
            Set<NodePath> meant = Selection.of(List.of(name)).leaves(plan);
            if (meant.isEmpty()) {
                throw new PathNames(nodes().toList()).none(name);
            }
            named.addAll(meant);
        }
        return named;
    }

    private Set<NodePath> tagged(List<String> tags) {
        Set<String> known = new TreeSet<>();
        nodes().forEach(node -> known.addAll(node.tags()));
        for (String tag : tags) {
            if (!known.contains(tag)) {
                String wayOut = NearestName.suggestion(tag, known);
                throw new IllegalArgumentException(
                        "no test has the tag `" + tag + "`" + (wayOut.isEmpty() ? "" : "; " + wayOut));
            }
        }
        return leaves(
                tags.isEmpty()
                        ? plan.files().stream()
                        : nodes().filter(node -> node.tags().stream().anyMatch(tags::contains)));
    }

    private Stream<PlanNode> nodes() {
        return plan.files().stream().flatMap(PlanNode::stream);
    }

    private static Set<NodePath> leaves(Stream<PlanNode> nodes) {
        Set<NodePath> leaves = new LinkedHashSet<>();
        nodes.flatMap(PlanNode::leaves).map(PlanNode::path).forEach(leaves::add);
        return leaves;
    }
}
