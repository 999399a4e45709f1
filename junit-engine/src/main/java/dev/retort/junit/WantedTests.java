package dev.retort.junit;

import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.Selection;
import dev.retort.source.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.engine.TestDescriptor;

/**
 * Leaves of a tree only the tests that {@code retort.tests} asks for. Where none is left, that is a failed test: of a
 * typo nobody wants a green build.
 */
final class WantedTests {

    private final String wanted;
    private final Selection selection;
    private final Map<Plan, Set<NodePath>> leaves = new HashMap<>();

    WantedTests(String wanted) {
        this.wanted = wanted;
        this.selection = Selection.of(wanted);
    }

    void keepIn(TestDescriptor root) {
        List<NodeDescriptor> tests = root.getDescendants().stream()
                .filter(TestDescriptor::isTest)
                .filter(NodeDescriptor.class::isInstance)
                .map(NodeDescriptor.class::cast)
                .toList();
        if (tests.isEmpty()) {
            return;
        }
        TestDescriptor home = root.getChildren().stream()
                .filter(ClassDescriptor.class::isInstance)
                .findFirst()
                .<TestDescriptor>map(type -> type)
                .orElse(root);
        tests.stream().filter(test -> !isWanted(test)).forEach(TestDescriptor::removeFromHierarchy);
        root.accept(TestDescriptor::prune);
        if (root.getDescendants().stream().noneMatch(TestDescriptor::isTest)) {
            if (home != root) {
                root.addChild(home);
            }
            home.addChild(new FaultDescriptor(
                    home.getUniqueId().append(FaultDescriptor.SEGMENT, "no test matches " + wanted), nothing(tests)));
        }
    }

    private boolean isWanted(NodeDescriptor test) {
        return leaves.computeIfAbsent(test.plan(), selection::leaves)
                .contains(test.node().path());
    }

    private String nothing(List<NodeDescriptor> tests) {
        List<String> files = tests.stream()
                .map(test -> test.node().path().file().text())
                .distinct()
                .toList();
        List<String> known = Stream.concat(
                        files.stream(), tests.stream().map(test -> test.node().name()))
                .distinct()
                .toList();
        return "no test matches `" + wanted + "` (retort.tests); " + NearestName.suggestion(wanted, known)
                + "\na pattern is a file, group or test, like `"
                + tests.get(0).node().path().text()
                + "` or the end of that, with * for any text, or a file and a line, like `" + files.get(0) + ":"
                + tests.get(0).node().at().line() + "`";
    }
}
