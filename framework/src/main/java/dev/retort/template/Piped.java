package dev.retort.template;

import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An expression and the filters that its value goes through. */
record Piped(Expression of, List<FilterCall> filters, String written) implements Expression {

    @Override
    public Evaluated evaluate(Scope scope, Problems problems) {
        return through(filters, of.evaluate(scope, problems), scope, problems);
    }

    static Evaluated through(List<FilterCall> filters, Evaluated input, Scope scope, Problems problems) {
        Evaluated result = input;
        for (FilterCall filter : filters) {
            Optional<Value> before = result.present();
            result = filter.apply(result, scope, problems);
            Optional<Value> after = result.present();
            before.ifPresent(from -> after.ifPresent(to -> scope.tellChange(from, to)));
        }
        return result;
    }

    @Override
    public boolean isKnown() {
        return of.isKnown() && filters.stream().allMatch(FilterCall::isKnown);
    }

    @Override
    public void tellNames(boolean soft, Consumer<NameUse> names) {
        boolean mended = filters.stream().anyMatch(call -> call.filter().mendsAbsence());
        of.tellNames(soft || mended, names);
        filters.forEach(call -> call.tellNames(names));
    }
}
