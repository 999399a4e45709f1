package dev.retort.template;

import dev.retort.value.Items;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code split(',')}: the pieces between a plain text, the empty ones too; between {@code ''} stands each character.
 */
final class SplitFilter implements ValueFilter {

    @Override
    public String name() {
        return "split";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Items> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .text()
                .flatMap(text -> Wanted.argument(arguments, 0)
                        .text()
                        .map(separator -> separator.isEmpty() ? characters(text) : pieces(text, separator)));
    }

    private static Items characters(String text) {
        return new Items(text.codePoints()
                .<Value>mapToObj(codePoint -> new Text(Character.toString(codePoint)))
                .toList());
    }

    private static Items pieces(String text, String separator) {
        List<Value> pieces = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            pieces.add(new Text(text.substring(start, end)));
            start = end + separator.length();
        }
        pieces.add(new Text(text.substring(start)));
        return new Items(pieces);
    }
}
