package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** {@code randomText(8)}: so many random letters and digits of ASCII. */
final class RandomTextFunction implements TemplateFunction {

    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LONGEST = 1_000_000;

    @Override
    public String name() {
        return "randomText";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        return Wanted.argument(arguments, 0)
                .whole(0, LONGEST)
                .map(length -> Optional.of(new Text(text(length, surroundings.random()))));
    }

    private static String text(long length, RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, CHARACTERS.length()).forEach(index -> text.append(CHARACTERS.charAt(index)));
        return text.toString();
    }
}
