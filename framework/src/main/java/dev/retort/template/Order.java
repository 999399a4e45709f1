package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The order of values that can be ordered. */
final class Order {

    private Order() {}

    /** The ascending order for these, at least one, which have to be of one kind. */
    static Parsed<Comparator<Value>> of(List<Value> values) {
        Value.Kind kind = values.get(0).kind();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).kind() != kind) {
                return Parsed.bad("item 0 is " + kind.phrase() + ", item " + i + " is "
                        + values.get(i).kind().phrase() + ": there is no order of both");
            }
        }
        return switch (kind) {
            case NUMBER -> Parsed.good((a, b) -> ((Numeral) a).compareTo((Numeral) b));
            case STRING -> Parsed.good(Comparator.comparing(Order::codePoints, Arrays::compare));
            case BOOLEAN -> Parsed.good(Comparator.comparing(value -> ((Truth) value).holds()));
            case MOMENT -> Parsed.good((a, b) -> ((Moment) a).compareTo((Moment) b));
            case NULL, ARRAY, OBJECT, BYTES -> Parsed.bad("item 0 is " + kind.phrase() + ", which has no order");
        };
    }

    private static int[] codePoints(Value value) {
        return ((Text) value).text().codePoints().toArray();
    }
}
