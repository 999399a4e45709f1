package dev.retort.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Segments one after the other (RFC 9535, section 2.5).
 *
 * @param absolute whether it begins at the root, {@code $}, or inside a filter at the current value, {@code @}
 */
record PathQuery(boolean absolute, List<Segment> segments) {

    /**
     * A step of a query: what each of its selectors finds in a node.
     *
     * @param descendant whether it looks into all nodes below too: {@code ..}
     */
    record Segment(boolean descendant, List<PathSelector> selectors) {

        private List<PathNode> nodes(List<PathNode> before, Value root) {
            List<PathNode> found = new ArrayList<>();
            for (PathNode node : before) {
                if (descendant) {
                    descend(node, root, found);
                } else {
                    select(node, root, found);
                }
            }
            return found;
        }

        private void select(PathNode node, Value root, List<PathNode> found) {
            selectors.forEach(selector -> selector.select(node, root, found::add));
        }

        /** Every node before those below it, with a stack of our own, because content nests as deep as it likes. */
        private void descend(PathNode top, Value root, List<PathNode> found) {
            Deque<PathNode> waiting = new ArrayDeque<>();
            waiting.push(top);
            while (!waiting.isEmpty()) {
                PathNode node = waiting.pop();
                select(node, root, found);
                List<PathNode> children = new ArrayList<>();
                node.children(children::add);
                for (int i = children.size() - 1; i >= 0; i--) {
                    waiting.push(children.get(i));
                }
            }
        }

        private boolean singular() {
            return !descendant && selectors.size() == 1 && selectors.get(0).singular();
        }
    }

    boolean singular() {
        for (Segment segment : segments) {
            if (!segment.singular()) {
                return false;
            }
        }
        return true;
    }

    /** What it finds from the root. */
    List<PathNode> nodes(Value root) {
        return nodes(root, root);
    }

    /** What it finds from within a filter. */
    List<PathNode> nodes(Value root, Value current) {
        List<PathNode> nodes = List.of(new PathNode.Root(absolute ? root : current));
        for (Segment segment : segments) {
            nodes = segment.nodes(nodes, root);
        }
        return nodes;
    }

    /** The value of its only node; empty if it finds none, or several. */
    Optional<Value> value(Value root, Value current) {
        List<PathNode> nodes = nodes(root, current);
        return nodes.size() == 1 ? Optional.of(nodes.get(0).value()) : Optional.empty();
    }
}
