package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.function.Consumer;

/** A part of what stands in {@code ${…}} that comes to a value. Immutable. */
interface Expression {

    /** The value; what is wrong for good is added to the problems, what a {@code default} can mend comes back. */
    Evaluated evaluate(Scope scope, Problems problems);

    /**
     * Tells each variable that is named in it.
     *
     * @param soft whether {@code default} follows this expression
     */
    void tellNames(boolean soft, Consumer<NameUse> names);

    /** As it was written, for messages. */
    String written();

    /** Whether its value is made of what is written and of the environment alone. */
    default boolean isKnown() {
        return false;
    }

    /** A value that stands in the template itself. */
    record Literal(Value value, String written) implements Expression {

        @Override
        public Evaluated evaluate(Scope scope, Problems problems) {
            return new Evaluated.Found(value);
        }

        @Override
        public void tellNames(boolean soft, Consumer<NameUse> names) {}

        @Override
        public boolean isKnown() {
            return true;
        }
    }

    /**
     * A variable.
     *
     * @param functionToo whether a function has that name, which may be what was meant
     */
    record Name(String name, boolean functionToo, Location at) implements Expression {

        @Override
        public Evaluated evaluate(Scope scope, Problems problems) {
            return scope.lookUp(new NameUse(name, false, at, functionToo), problems);
        }

        @Override
        public void tellNames(boolean soft, Consumer<NameUse> names) {
            names.accept(new NameUse(name, soft, at, functionToo));
        }

        @Override
        public String written() {
            return name;
        }
    }
}
