package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Named;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import java.util.List;
import java.util.Optional;

/** What can be called in a template: the functions and filters, found by name. */
record Calls(Registry<TemplateFunction> functions, Registry<TemplateFilter> filters) {

    /** The {@code ${…}} whose inside that cursor reads to its end. */
    Optional<Hole> hole(Cursor cursor, Location at) {
        return new ExpressionReader(cursor, this).hole(at);
    }

    /** A chain of filters alone: {@code first | upper}. */
    Optional<List<FilterCall>> chain(Cursor cursor) {
        return new ExpressionReader(cursor, this).chain();
    }

    boolean isFunction(String name) {
        return functions.find(name).isPresent();
    }

    Optional<TemplateFunction> function(String name, Location at, Problems problems) {
        Optional<TemplateFunction> found = functions.find(name);
        if (found.isEmpty()) {
            String suggestion = filters.find(name).isPresent()
                    ? "`" + name + "` is a filter: write `${… | " + name + "}`"
                    : Nearby.suggestion(name, functions.names(), "functions are");
            problems.add("unknown-function", at, "unknown function `" + name + "`", suggestion);
        }
        return found;
    }

    Optional<TemplateFilter> filter(String name, Location at, Problems problems) {
        Optional<TemplateFilter> found = filters.find(name);
        if (found.isEmpty()) {
            String suggestion = isFunction(name)
                    ? "`" + name + "` is a function: write `${" + name + "()}`"
                    : Nearby.suggestion(name, filters.names(), "filters are");
            problems.add("unknown-filter", at, "unknown filter `" + name + "`", suggestion);
        }
        return found;
    }

    /** Whether that many arguments may be given; reported where not. */
    static boolean fits(String what, Named called, Arity arity, int given, Location at, Problems problems) {
        if (!arity.allows(given)) {
            String message = what + " `" + called.name() + "` takes " + arity.shown() + ", not " + given;
            problems.add("wrong-arguments", at, message);
        }
        return arity.allows(given);
    }
}
