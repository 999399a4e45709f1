package dev.retort.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What chooses among the children of a node (RFC 9535, section 2.3). */
sealed interface PathSelector {

    void select(PathNode node, Value root, Consumer<PathNode> found);

    /** Whether it finds at most one child, whatever the node. */
    default boolean singular() {
        return false;
    }

    /** The member of that name. */
    record Name(String name) implements PathSelector {

        @Override
        public void select(PathNode node, Value root, Consumer<PathNode> found) {
            node.value().member(name).ifPresent(value -> found.accept(new PathNode.Member(node, name, value)));
        }

        @Override
        public boolean singular() {
            return true;
        }
    }

    /** All children. */
    record Wildcard() implements PathSelector {

        @Override
        public void select(PathNode node, Value root, Consumer<PathNode> found) {
            node.children(found);
        }
    }

    /** The item at that index, counted from the end if it is negative. */
    record Index(long index) implements PathSelector {

        @Override
        public void select(PathNode node, Value root, Consumer<PathNode> found) {
            if (node.value() instanceof Items items) {
                long place = index < 0 ? items.size() + index : index;
                if (place >= 0 && place < items.size()) {
                    found.accept(item(node, items.items(), place));
                }
            }
        }

        @Override
        public boolean singular() {
            return true;
        }
    }

    /** The items from {@code start} to before {@code end}, every {@code step}-th (RFC 9535, section 2.3.4.2). */
    record Slice(Optional<Long> start, Optional<Long> end, long step) implements PathSelector {

        @Override
        public void select(PathNode node, Value root, Consumer<PathNode> found) {
            if (!(node.value() instanceof Items items) || step == 0) {
                return;
            }
            long size = items.size();
            if (step > 0) {
                long last = within(0, size, end.map(at -> fromFront(at, size)).orElse(size));
                for (long i = within(0, size, fromFront(start.orElse(0L), size)); i < last; i += step) {
                    found.accept(item(node, items.items(), i));
                }
            } else {
                long last =
                        within(-1, size - 1, end.map(at -> fromFront(at, size)).orElse(-1L));
                long first = within(
                        -1, size - 1, start.map(at -> fromFront(at, size)).orElse(size - 1));
                for (long i = first; i > last; i += step) {
                    found.accept(item(node, items.items(), i));
                }
            }
        }

        private static long fromFront(long index, long size) {
            return index < 0 ? size + index : index;
        }

        private static long within(long least, long most, long index) {
            return Math.max(least, Math.min(most, index));
        }
    }

    /** The children that a condition holds for. */
    record Filter(PathCondition condition) implements PathSelector {

        @Override
        public void select(PathNode node, Value root, Consumer<PathNode> found) {
            node.children(child -> {
                if (condition.holds(root, child.value())) {
                    found.accept(child);
                }
            });
        }
    }

    private static PathNode item(PathNode node, List<Value> items, long index) {
        return new PathNode.Item(node, (int) index, items.get((int) index));
    }
}
