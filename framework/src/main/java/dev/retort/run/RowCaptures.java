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

    private final PlanNode node;
    private final List<PlanNode> rows;
    private final List<Ground> grounds;
    private final FileState state;

    /** @param grounds what each of the rows went on alone on, in the same order */
    RowCaptures(PlanNode node, List<PlanNode> rows, List<Ground> grounds, FileState state) {
        this.node = node;
        this.rows = rows;
        this.grounds = grounds;
        this.state = state;
    }

    /** Each name that every row captured becomes the list of all values; a row that was skipped is left out. */
    void collectInto(Ground around) {
        for (String name : names()) {
            list(name)
                    .ifPresent(values -> around.scope()
                            .capture(name, new Items(values), Origin.of(Origin.Kind.CAPTURE, node.at(), node.name())));
        }
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.leaves()
                .forEach(leaf -> leaf.test()
                        .ifPresent(test ->
                                test.captures().stream().map(Capture::name).forEach(names::add))));
        return names;
    }

    private Optional<List<Value>> list(String name) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Used> captured =
                    Optional.ofNullable(grounds.get(i).scope().newlyCaptured().get(name));
            if (captured.isPresent()) {
                values.add(captured.get().value());
            } else if (!(state.outcome(rows.get(i)).orElse(null) instanceof Outcome.Skipped)) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
