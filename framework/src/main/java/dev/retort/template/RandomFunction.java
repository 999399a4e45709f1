package dev.retort.template;

import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** {@code random(1, 6)}: a whole number between those two, both possible. */
final class RandomFunction implements TemplateFunction {

    @Override
    public String name() {
        return "random";
    }

    @Override
    public Arity arity() {
        return new Arity(2, 2);
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        return whole(arguments, 0)
                .flatMap(least -> whole(arguments, 1)
                        .flatMap(most -> least > most
                                ? Parsed.bad("argument 1, " + least + ", is greater than argument 2, " + most)
                                : Parsed.good(Optional.of(Numeral.of(between(least, most, surroundings.random()))))));
    }

    private static Parsed<Long> whole(List<Value> arguments, int index) {
        return Wanted.argument(arguments, index).whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The generators leave out the upper bound, and have no number for the one above the greatest. */
    private static long between(long least, long most, RandomGenerator random) {
        if (most < Long.MAX_VALUE) {
            return random.nextLong(least, most + 1);
        }
        return least > Long.MIN_VALUE ? random.nextLong(least - 1, most) + 1 : random.nextLong();
    }
}
