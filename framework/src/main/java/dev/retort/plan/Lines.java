package dev.retort.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the nodes that a line is in: the innermost, which reach from their first line to that of the next one that
 * begins on a line of its own.
 */
final class Lines {

    private Lines() {}

    static Stream<PlanNode> nodes(PlanNode node, int line) {
        if (node.role() == PlanNode.Role.ROWS) {
            return rows(node, line);
        }
        int start = node.children().stream()
                .mapToInt(child -> child.at().line())
                .filter(first -> first <= line)
                .max()
                .orElse(0);
        return start == 0
                ? Stream.of(node)
                : node.children().stream()
                        .filter(child -> child.at().line() == start)
                        .flatMap(child -> nodes(child, line));
    }

    /** A row is meant by its own first line; any other is one of the test or group that all rows repeat. */
    private static Stream<PlanNode> rows(PlanNode node, int line) {
        List<PlanNode> own =
                node.children().stream().filter(row -> row.at().line() == line).toList();
        if (!own.isEmpty()) {
            return own.size() == node.children().size() ? Stream.of(node) : own.stream();
        }
        List<PlanNode> inner =
                node.children().stream().flatMap(row -> nodes(row, line)).toList();
        return inner.equals(node.children()) ? Stream.of(node) : inner.stream();
    }
}
