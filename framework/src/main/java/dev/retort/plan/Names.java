package dev.retort.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the node that {@code needs} names: in its own group and that group's setup, then outwards (RULES 8). */
final class Names {

    private static final String STEP = "›";

    private final PlanNode file;

    Names(PlanNode file) {
        this.file = file;
    }

    /** Those that the name may mean: one, if all is well. */
    List<PlanNode> find(String name, PlanNode asking) {
        if (name.contains(STEP)) {
            return file.stream().filter(node -> endsWith(node.path(), name)).toList();
        }
        Optional<NodePath> group = asking.path().parent();
        while (group.isPresent()) {
            List<PlanNode> found = inGroup(group.get(), name);
            if (!found.isEmpty()) {
                return found;
            }
            group = group.get().parent();
        }
        return List.of();
    }

    private List<PlanNode> inGroup(NodePath group, String name) {
        List<PlanNode> found = new ArrayList<>();
        file.stream()
                .filter(node -> node.path().parent().equals(Optional.of(group)))
                .filter(node -> written(node).equals(name))
                .forEach(found::add);
        return found;
    }

    /** The name as its spec says it, without the number that tells equals apart. */
    private static String written(PlanNode node) {
        return node.test()
                .map(test -> test.about().name())
                .or(() -> node.group().map(inner -> inner.about().name()))
                .orElse(node.name());
    }

    private static boolean endsWith(NodePath path, String name) {
        String[] wanted = name.split(STEP, -1);
        List<NodePath.Segment> segments = path.segments();
        if (wanted.length > segments.size()) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!segments.get(segments.size() - wanted.length + i).name().equals(wanted[i].strip())) {
                return false;
            }
        }
        return true;
    }
}
