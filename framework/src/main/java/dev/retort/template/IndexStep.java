package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.function.Consumer;

/** {@code users[0]}; a negative index counts from the end. */
record IndexStep(Expression of, int index, String written, Location at) implements Expression {

    @Override
    public Evaluated evaluate(Scope scope, Problems problems) {
        return of.evaluate(scope, problems).then(this::walk);
    }

    private Evaluated walk(Value value) {
        if (value instanceof Items items) {
            int position = index < 0 ? items.size() + index : index;
            if (0 <= position && position < items.size()) {
                return new Evaluated.Found(items.items().get(position));
            }
        }
        return Evaluated.Absent.of(at, "`" + written + "` is absent: `" + of.written() + "` is " + Shown.kind(value));
    }

    @Override
    public boolean isKnown() {
        return of.isKnown();
    }

    @Override
    public void tellNames(boolean soft, Consumer<NameUse> names) {
        of.tellNames(soft, names);
    }
}
