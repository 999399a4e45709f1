package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One filter of a chain, with its arguments: {@code | replace('a', 'b')}. */
record FilterCall(TemplateFilter filter, List<Expression> arguments, Location at) {

    /** Whether the arguments are as many as the filter takes and, where they are known, can do; reported where not. */
    boolean canDo(Problems problems) {
        if (!Calls.fits("filter", filter, filter.arity(), arguments.size(), at, problems)) {
            return false;
        }
        List<Value> constants = new ArrayList<>();
        for (Expression argument : arguments) {
            if (argument instanceof Expression.Literal literal) {
                constants.add(literal.value());
            }
        }
        Optional<String> fault = constants.size() == arguments.size() ? filter.faultIn(constants) : Optional.empty();
        fault.ifPresent(reason -> problems.add("wrong-arguments", at, "filter `" + filter.name() + "`: " + reason));
        return fault.isEmpty();
    }

    /** Absence passes every filter but those that mend it, and what is there passes those. */
    Evaluated apply(Evaluated input, Scope scope, Problems problems) {
        boolean called = filter.mendsAbsence() ? input instanceof Evaluated.Absent : input instanceof Evaluated.Found;
        if (!called) {
            return input;
        }
        Optional<List<Value>> given = Arguments.evaluate(arguments, scope, problems);
        if (given.isEmpty()) {
            return new Evaluated.Failed();
        }
        Parsed<Optional<Value>> result =
                filter.apply(input.present(), given.get(), scope.surroundings().calledAt(at));
        if (result instanceof Parsed.Bad<Optional<Value>> bad) {
            problems.add("filter-failed", at, "filter `" + filter.name() + "` failed: " + bad.reason());
            return new Evaluated.Failed();
        }
        return Evaluated.of(
                result.toOptional().flatMap(value -> value),
                () -> Evaluated.Absent.of(at, "filter `" + filter.name() + "` found nothing"));
    }

    /** Whether it is a filter of ours: nobody knows what those of extensions ask for. */
    boolean isKnown() {
        return (filter instanceof PresentFilter || filter instanceof DefaultFilter)
                && arguments.stream().allMatch(Expression::isKnown);
    }

    void tellNames(Consumer<NameUse> names) {
        arguments.forEach(argument -> argument.tellNames(false, names));
    }
}
