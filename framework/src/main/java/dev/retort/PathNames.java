package dev.retort;

import dev.retort.plan.PlanNode;
import dev.retort.plan.TitlePattern;
import dev.retort.source.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds nodes by what people call them: by a {@link TitlePattern}. */
record PathNames(List<PlanNode> nodes) {

    PathNames {
        nodes = List.copyOf(nodes);
    }

    /** @throws IllegalArgumentException if none is called that, or several are */
    PlanNode one(String wanted) {
        List<PlanNode> found =
                nodes.stream().filter(TitlePattern.of(wanted)::fits).toList();
        if (found.isEmpty()) {
            throw none(wanted);
        }
        List<PlanNode> exact =
                found.stream().filter(node -> isExactly(node, wanted)).toList();
        if (found.size() > 1 && exact.size() != 1) {
            throw new IllegalArgumentException(found.size() + " tests are called `" + wanted + "`: "
                    + String.join(", ", found.stream().map(PathNames::shown).toList())
                    + "; say more of the path of the one that is meant");
        }
        return exact.isEmpty() ? found.get(0) : exact.get(0);
    }

    /** Whether it is called that to the letter, though a {@code *} in it might mean others as well. */
    private static boolean isExactly(PlanNode node, String wanted) {
        return node.name().equals(wanted) || TitlePattern.titles(node).anyMatch(wanted::equals);
    }

    /** What to throw where nothing is called that. */
    IllegalArgumentException none(String wanted) {
        return new IllegalArgumentException("no test `" + wanted + "` here; " + wayOut(wanted));
    }

    private static String shown(PlanNode node) {
        return "`" + node.path().text() + "`";
    }

    private String wayOut(String wanted) {
        Set<String> known = new LinkedHashSet<>();
        nodes.forEach(node -> known.add(node.name()));
        nodes.forEach(node -> TitlePattern.titles(node).forEach(known::add));
        return NearestName.suggestion(wanted, new ArrayList<>(known));
    }
}
