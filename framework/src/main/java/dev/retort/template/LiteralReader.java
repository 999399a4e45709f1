package dev.retort.template;

import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Reads an argument that is a value itself, without quotes: {@code 5}, {@code -1.5}, {@code 1d}, {@code true},
 * {@code null}.
 */
final class LiteralReader {

    /** The longer first: {@code ms} ends in {@code s}. */
    private static final List<String> UNITS = List.of("ms", "s", "m", "h", "d");

    private LiteralReader() {}

    /** The literal that is next; empty, with nothing passed, where it is something else. */
    static Optional<Expression> read(Cursor cursor) {
        int start = cursor.position();
        String word = cursor.takeWhile(c -> Names.part(c) || c == '.' || c == '+');
        Optional<Value> value = word.isEmpty() ? Optional.empty() : value(word);
        if (value.isEmpty()) {
            cursor.back(start);
        }
        return value.map(v -> new Expression.Literal(v, word));
    }

    private static Optional<Value> value(String word) {
        return switch (word) {
            case "true" -> Optional.of(Truth.TRUE);
            case "false" -> Optional.of(Truth.FALSE);
            case "null" -> Optional.of(Nothing.NULL);
            default -> isDuration(word) ? Optional.of(new Text(word)) : number(word);
        };
    }

    private static boolean isDuration(String word) {
        String unit = UNITS.stream().filter(word::endsWith).findFirst().orElse("");
        String amount = word.substring(0, word.length() - unit.length());
        return !unit.isEmpty()
                && beginsLikeNumber(amount)
                && amount.chars().allMatch(c -> '0' <= c && c <= '9' || c == '.');
    }

    private static Optional<Value> number(String word) {
        return beginsLikeNumber(word) ? Numeral.parse(word).toOptional().map(numeral -> numeral) : Optional.empty();
    }

    private static boolean beginsLikeNumber(String word) {
        return !word.isEmpty() && "0123456789+-.".indexOf(word.charAt(0)) >= 0;
    }
}
