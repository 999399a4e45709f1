package dev.retort.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the node that {@code needs} names, by its name as written: in its own group and that group's setup, then
 * outwards; by the way to it, anywhere in the file (RULES 8). Of what is written in a group with rows there is one in
 * each row: who is in such a row himself means that of his own row, everybody else all of them.
 */
final class Names {

    private static final String STEP = "›";

    private final PlanNode file;
    private final Map<Key, List<PlanNode>> inGroups = new HashMap<>();
    private final Map<String, List<PlanNode>> anywhere = new HashMap<>();
    private final Map<NodePath, String> written = new HashMap<>();

    private record Key(NodePath group, String name) {}

    Names(PlanNode file) {
        this.file = file;
    }

    /** Rows have no name of their own. */
    private void note(PlanNode node) {
        if (node.row().isPresent()) {
            return;
        }
        String name = written(node);
        written.put(node.path(), name);
        node.path().parent().ifPresent(group -> {
            inGroups.computeIfAbsent(new Key(group, name), unknown -> new ArrayList<>())
                    .add(node);
            anywhere.computeIfAbsent(lastStep(name), unknown -> new ArrayList<>())
                    .add(node);
        });
    }

    /** Those that the name may mean: if all is well one, or one in each row. */
    List<PlanNode> find(String name, PlanNode asking) {
        if (written.isEmpty()) { // in most files nobody asks
            file.tell(this::note);
        }
        return name.contains(STEP) ? byWay(name, asking) : near(name, asking);
    }

    /** Whether these are one and the same, as the file is written. */
    static boolean isOne(List<PlanNode> found) {
        return found.stream().map(PlanNode::at).distinct().count() == 1;
    }

    private List<PlanNode> near(String name, PlanNode asking) {
        for (Optional<NodePath> group = asking.path().parent();
                group.isPresent();
                group = group.get().parent()) {
            List<PlanNode> found = inGroups.getOrDefault(new Key(group.get(), name), List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<PlanNode> byWay(String name, PlanNode asking) {
        String way = tidy(name);
        return anywhere.getOrDefault(lastStep(name), List.of()).stream()
                .filter(node -> endsWith(node.path(), way))
                .filter(node -> !isInAnotherRow(node.path(), asking.path()))
                .toList();
    }

    /** Whether so many names of those that lead to it are the way; a name may have steps in it itself. */
    private boolean endsWith(NodePath path, String way) {
        String end = "";
        for (Optional<NodePath> each = Optional.of(path);
                each.isPresent() && end.length() < way.length();
                each = each.get().parent()) {
            Optional<String> name = Optional.ofNullable(written.get(each.get()));
            if (name.isPresent()) {
                end = tidy(name.get()) + (end.isEmpty() ? "" : " " + STEP + " " + end);
            }
        }
        return end.equals(way);
    }

    /** Whether both are in rows of one thing, and not in the same. */
    private static boolean isInAnotherRow(NodePath one, NodePath other) {
        for (int i = 0; i < Math.min(one.segments().size(), other.segments().size()); i++) {
            NodePath.Segment step = one.segments().get(i);
            if (!step.equals(other.segments().get(i))) {
                return step.kind() == NodePath.Kind.CASE;
            }
        }
        return false;
    }

    private static String lastStep(String name) {
        return name.substring(name.lastIndexOf(STEP) + 1).strip();
    }

    private static String tidy(String way) {
        return Arrays.stream(way.split(STEP, -1)).map(String::strip).collect(Collectors.joining(" " + STEP + " "));
    }

    /** The name as its spec says it, without the number that tells equals apart. */
    private static String written(PlanNode node) {
        return node.test()
                .map(test -> test.about().name())
                .or(() -> node.group().map(inner -> inner.about().name()))
                .orElse(node.name());
    }
}
