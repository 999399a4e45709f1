package dev.retort.run;

import dev.retort.plan.PlanNode;
import dev.retort.spec.Capture;
import dev.retort.template.Origin;
import dev.retort.template.Used;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rows captured, as lists in the order of the rows (RULES 16). */
final class RowCaptures {

    private final FileState state;
    private final Grounds grounds;
    private final Products products;

    RowCaptures(FileState state, Grounds grounds, Products products) {
        this.state = state;
        this.grounds = grounds;
        this.products = products;
    }

    /**
     * Collects, once, what the rows around a node captured whose last row is over now: lists of lists, where they are
     * in one another.
     *
     * @param around the outermost first
     */
    void after(List<PlanNode> around) {
        for (int i = around.size() - 1; i >= 0; i--) {
            PlanNode node = around.get(i);
            if (node.role() == PlanNode.Role.ROWS && state.isSettled(node) && state.collects(node)) {
                collect(node);
            }
        }
    }

    /**
     * Each name that every row captured becomes the list of all values; a row that was skipped is left out. None is no
     * list.
     */
    private void collect(PlanNode rows) {
        List<PlanNode> inward = rows.stream().toList();
        for (int i = inward.size() - 1; i >= 0; i--) {
            grounds.merge(inward.get(i)); // all in it is over, though it may not have been told so
        }
        grounds.takeOverRows(rows);
        Ground around = grounds.of(rows);
        Ground own = around.apart();
        for (String name : names(rows)) {
            list(rows, name)
                    .ifPresent(values -> own.scope()
                            .capture(name, new Items(values), Origin.of(Origin.Kind.CAPTURE, rows.at(), rows.name())));
        }
        around.scope().takeOver(own.scope());
        rows.children().forEach(row -> own.jars().takeOver(grounds.of(row).jars()));
        products.note(rows, own);
        grounds.mergeLate(rows, own);
    }

    private static Set<String> names(PlanNode rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.leaves()
                .flatMap(leaf -> leaf.test().stream())
                .flatMap(test -> test.captures().stream())
                .map(Capture::name)
                .forEach(names::add);
        return names;
    }

    private Optional<List<Value>> list(PlanNode rows, String name) {
        List<Value> values = new ArrayList<>();
        for (PlanNode row : rows.children()) {
            Optional<Used> captured =
                    Optional.ofNullable(grounds.of(row).scope().newlyCaptured().get(name));
            if (captured.isPresent()) {
                values.add(captured.get().value());
            } else if (!state.wasSkipped(row)) {
                return Optional.empty();
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
