package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What evaluating an expression came to. */
sealed interface Evaluated {

    /** There is a value. */
    record Found(Value value) implements Evaluated {}

    /** There is none, which harms nothing if {@code | default} follows; else this is the problem. */
    record Absent(String code, Location at, String message, String suggestion) implements Evaluated {

        private static final String WAY_OUT = "if it may be absent, write `| default(…)` after it";

        static Absent of(Location at, String message) {
            return of(at, message, WAY_OUT);
        }

        static Absent of(Location at, String message, String suggestion) {
            return new Absent("absent-value", at, message, suggestion);
        }

        static Absent member(Location at, String message, String name, Collection<String> members) {
            return new Absent(
                    "absent-value", at, message, Nearby.find(name, members).orElse(WAY_OUT));
        }

        static Absent variable(NameUse use, Collection<String> inScope) {
            Problem problem = use.unknownAmong(inScope);
            return new Absent(
                    problem.code(),
                    problem.at(),
                    problem.message(),
                    problem.suggestion().orElse(""));
        }

        /** Whether nothing declares the variable, which is a mistake also where a value may be absent. */
        boolean unknown() {
            return code.equals(NameUse.UNKNOWN);
        }

        void report(Problems problems) {
            problems.add(code, at, message, suggestion);
        }
    }

    /** It could not be told; the problems say why. */
    record Failed() implements Evaluated {}

    static Evaluated of(Optional<Value> value, Supplier<Evaluated> otherwise) {
        return value.<Evaluated>map(Found::new).orElseGet(otherwise);
    }

    default Optional<Value> present() {
        return this instanceof Found found ? Optional.of(found.value()) : Optional.empty();
    }

    /** What that makes of the value, where there is one. */
    default Evaluated then(Function<Value, Evaluated> next) {
        return this instanceof Found found ? next.apply(found.value()) : this;
    }

    /** The value where one has to be: that it is absent is a problem. */
    default Optional<Value> required(Problems problems) {
        if (this instanceof Absent absent) {
            absent.report(problems);
        }
        return present();
    }

    /** The value where there may be none: only that the variable is unknown is a problem. */
    default Optional<Value> optional(Problems problems) {
        if (this instanceof Absent absent && absent.unknown()) {
            absent.report(problems);
        }
        return present();
    }
}
