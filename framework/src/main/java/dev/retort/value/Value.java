package dev.retort.value;

import java.util.Optional;

/**
 * A value as JSON knows it, and two kinds more: bytes, and a moment in time.
 *
 * <p>That something is <em>absent</em> is no value: it is an empty {@code Optional<Value>}, while JSON's {@code null}
 * is {@link Nothing}. Values are immutable and safe to share between threads; they are equal when a spec would call
 * them equal ({@code 1} and {@code 1.0} are).
 */
public sealed interface Value permits Nothing, Truth, Numeral, Text, Items, Members, Bytes, Moment {

    /** The kind of this value: a closed set, to be switched over without a {@code default}. */
    Kind kind();

    /** The member of that name; empty where this is no object or has no such member. */
    default Optional<Value> member(String name) {
        return Optional.empty();
    }

    /** The kinds of value, by the names that {@code $type} and messages use. */
    enum Kind {
        NULL("null"),
        BOOLEAN("boolean"),
        NUMBER("number"),
        STRING("string"),
        ARRAY("array"),
        OBJECT("object"),
        BYTES("bytes"),
        MOMENT("date-time");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The name in messages: {@code array}. */
        public String word() {
            return word;
        }

        /** The name with its article: {@code an array}. */
        public String phrase() {
            return switch (this) {
                case NULL -> "null";
                case BYTES -> "bytes";
                case ARRAY, OBJECT -> "an " + word;
                case BOOLEAN, NUMBER, STRING, MOMENT -> "a " + word;
            };
        }
    }
}
