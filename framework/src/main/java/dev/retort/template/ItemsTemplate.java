package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list with {@code ${…}} somewhere in it. */
record ItemsTemplate(Location at, List<Template> items) implements TreeTemplate {

    /** The template of that list: a constant if all in it is. */
    static Template of(Location at, List<Template> items) {
        List<Value> constants = new ArrayList<>();
        items.forEach(item -> item.constant().ifPresent(constants::add));
        return constants.size() == items.size()
                ? new Constant(at, new Items(constants))
                : new ItemsTemplate(at, List.copyOf(items));
    }

    @Override
    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        items.forEach(item -> names.addAll(item.names()));
        return names;
    }

    @Override
    public Optional<Value> render(Scope scope, Problems problems) {
        List<Value> values = new ArrayList<>();
        items.forEach(item -> item.render(scope, problems).ifPresent(values::add));
        return values.size() == items.size() ? Optional.of(new Items(values)) : Optional.empty();
    }
}
