package dev.retort;

import dev.retort.plan.PlanNode;
import dev.retort.source.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds nodes by what people call them: by their name, or by so much of the end of their path as they care to say. */
record PathNames(List<PlanNode> nodes) {

    private static final String STEP = " › ";

    PathNames {
        nodes = List.copyOf(nodes);
    }

    /** @throws IllegalArgumentException if none is called that, or several are */
    PlanNode one(String wanted) {
        List<PlanNode> found =
                nodes.stream().filter(node -> isCalled(node, wanted)).toList();
        if (found.isEmpty()) {
            throw none(wanted);
        }
        List<PlanNode> exact =
                found.stream().filter(node -> node.path().text().equals(wanted)).toList();
        if (found.size() > 1 && exact.size() != 1) {
            throw new IllegalArgumentException(found.size() + " tests are called `" + wanted + "`: "
                    + String.join(", ", found.stream().map(PathNames::shown).toList())
                    + "; say more of the path of the one that is meant");
        }
        return exact.isEmpty() ? found.get(0) : exact.get(0);
    }

    /** What to throw where nothing is called that. */
    IllegalArgumentException none(String wanted) {
        return new IllegalArgumentException("no test `" + wanted + "` here; " + wayOut(wanted));
    }

    private static boolean isCalled(PlanNode node, String wanted) {
        return paths(node)
                .anyMatch(path -> path.equals(wanted) || path.endsWith(STEP + wanted) || path.endsWith("/" + wanted));
    }

    /** Its path as ids have it, and as people see it: a row is called by its number, and by its name. */
    private static Stream<String> paths(PlanNode node) {
        return Stream.of(node.path().text(), node.title());
    }

    private static String shown(PlanNode node) {
        return "`" + node.path().text() + "`";
    }

    private String wayOut(String wanted) {
        Set<String> known = new LinkedHashSet<>();
        nodes.forEach(node -> known.add(node.name()));
        nodes.forEach(node -> paths(node).forEach(known::add));
        return NearestName.suggestion(wanted, new ArrayList<>(known));
    }
}
