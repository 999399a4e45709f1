package dev.retort.match;

import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Json;
import dev.retort.value.Moment;
import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What mismatches say, and how. */
final class Words {

    static final String ABSENT = "absent";

    /** So many of a list are named; what is left out is left out whole, so that no secret is cut beyond recognition. */
    private static final int NAMED = 10;

    private Words() {}

    /** A value as JSON writes it, shortened if it is long. */
    static String of(Value value) {
        return Json.shown(value);
    }

    /** A member's name in an object, up to the colon. */
    static String name(String name) {
        return Json.shown(new Text(name)) + ":";
    }

    /** What came: {@code "Bob"}, {@code absent}. */
    static String actual(Optional<Value> actual) {
        return actual.map(Words::of).orElse(ABSENT);
    }

    /** What came where that kind was expected: {@code "1" (a string)}, {@code ["Ada"], a list of 1}. */
    static String actual(Optional<Value> actual, Value.Kind expected) {
        return actual.map(value -> actual(value, expected)).orElse(ABSENT);
    }

    static String actual(Value actual, Value.Kind expected) {
        return actual.kind() == expected ? of(actual) : kind(actual);
    }

    /** A value with its kind, where the kind cannot be seen. */
    static String kind(Value value) {
        return switch (value.kind()) {
            case NULL, OBJECT, BYTES, MOMENT -> of(value);
            case ARRAY -> counted((Items) value);
            case BOOLEAN, NUMBER, STRING -> of(value) + " (" + value.kind().phrase() + ")";
        };
    }

    /** An array with its size: {@code ["Ada"], a list of 1}. */
    static String counted(Items items) {
        return of(items) + ", a list of " + items.size();
    }

    /** The expectation as the end of a sentence: {@code to be 3}, {@code to be greater than 3}. */
    static String toBe(String expectation) {
        boolean sentence = expectation.startsWith("to ") || expectation.startsWith("not to ");
        return sentence ? expectation : "to be " + expectation;
    }

    /** Things in a row, not all of very many. */
    static <T> String listed(String open, String close, List<T> things, Function<? super T, String> shown) {
        String more = things.size() > NAMED ? ", … " + (things.size() - NAMED) + " more" : "";
        return things.stream().limit(NAMED).map(shown).collect(Collectors.joining(",", open, more + close));
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String alternatives(List<String> words) {
        return joined(words, " or ");
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String together(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        if (words.size() > NAMED) {
            return String.join(", ", words.subList(0, NAMED)) + ", …" + last + (words.size() - NAMED) + " more";
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    /** A value that is no array and no object as somebody writes it into a field or a spec, without quotes. */
    static String written(Value value) {
        if (value instanceof Text text) {
            return text.text();
        }
        if (value instanceof Numeral number) {
            return number.text();
        }
        if (value instanceof Truth truth) {
            return Boolean.toString(truth.holds());
        }
        if (value instanceof Moment moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.at());
        }
        return value instanceof Nothing || value instanceof Bytes ? value.kind().word() : of(value);
    }
}
