package dev.retort.match;

import dev.retort.value.Items;
import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.Optional;

/** What a value's kind counts for in a comparison. */
enum Typing {

    /** Kinds count: {@code 1} is not {@code "1"}. */
    DATA {
        @Override
        boolean equal(Value expected, Value actual) {
            return expected.equals(actual) || sameMoment(expected, actual);
        }

        @Override
        Optional<Numeral> number(Value actual) {
            return actual instanceof Numeral number ? Optional.of(number) : Optional.empty();
        }

        @Override
        Optional<Truth> truth(Value actual) {
            return actual instanceof Truth truth ? Optional.of(truth) : Optional.empty();
        }
    },

    /**
     * What came is text that somebody wrote, a field or a cookie: a number or a boolean is the text it is written as.
     */
    TEXT {
        @Override
        boolean equal(Value expected, Value actual) {
            if (actual instanceof Text text && (expected instanceof Numeral || expected instanceof Truth)) {
                return Words.written(expected).equals(text.text());
            }
            if (expected instanceof Items wanted && actual instanceof Items items) {
                return wanted.size() == items.size() && equalItems(wanted, items);
            }
            return DATA.equal(expected, actual);
        }

        @Override
        Optional<Numeral> number(Value actual) {
            return actual instanceof Text text ? Numeral.parse(text.text()).toOptional() : DATA.number(actual);
        }

        @Override
        Optional<Truth> truth(Value actual) {
            if (actual instanceof Text text) {
                boolean written = text.text().equals("true") || text.text().equals("false");
                return written ? Optional.of(Truth.of(text.text().equals("true"))) : Optional.empty();
            }
            return DATA.truth(actual);
        }

        private boolean equalItems(Items wanted, Items items) {
            for (int i = 0; i < items.size(); i++) {
                if (!equal(wanted.items().get(i), items.items().get(i))) {
                    return false;
                }
            }
            return true;
        }
    };

    /** Whether they are equal as a whole. */
    abstract boolean equal(Value expected, Value actual);

    /** The number that the value is, or is read as. */
    abstract Optional<Numeral> number(Value actual);

    /** The boolean that the value is, or is read as. */
    abstract Optional<Truth> truth(Value actual);

    /** What came instead of that; its kind is told where kinds count. */
    String shown(Optional<Value> actual, Value expected) {
        boolean written = this == TEXT && actual.isPresent() && actual.get() instanceof Text;
        return written ? Words.actual(actual) : Words.actual(actual, expected.kind());
    }

    /** The value with its kind, where kinds count. */
    String kind(Value actual) {
        return this == TEXT && actual instanceof Text ? Words.of(actual) : Words.kind(actual);
    }

    /** A moment is equal to a text that names it: JSON has only text to write it with. */
    private static boolean sameMoment(Value expected, Value actual) {
        return expected instanceof Moment moment && actual instanceof Text text && names(text, moment)
                || actual instanceof Moment other && expected instanceof Text written && names(written, other);
    }

    private static boolean names(Text text, Moment moment) {
        return Quantity.of(moment, QuantityMatcher.ANY_TIME)
                .flatMap(quantity -> quantity.compare(text))
                .map(order -> order == 0)
                .orElse(bad -> false);
    }
}
