package dev.retort.match;

import dev.retort.source.NearestName;
import dev.retort.value.Numeral;
import dev.retort.value.Value;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** JSON Schema's names for kinds of values. */
enum JsonType {
    STRING("a string"),
    NUMBER("a number"),
    INTEGER("an integer"),
    BOOLEAN("a boolean"),
    OBJECT("an object"),
    ARRAY("an array"),
    NULL("null");

    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("long", "integer"),
            Map.entry("float", "number"),
            Map.entry("double", "number"),
            Map.entry("decimal", "number"),
            Map.entry("text", "string"),
            Map.entry("str", "string"),
            Map.entry("bool", "boolean"),
            Map.entry("list", "array"),
            Map.entry("map", "object"),
            Map.entry("dict", "object"),
            Map.entry("nil", "null"),
            Map.entry("none", "null"));

    private final String phrase;

    JsonType(String phrase) {
        this.phrase = phrase;
    }

    static Optional<JsonType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.word().equals(name)).findFirst();
    }

    /** What somebody meant who wrote that name, in the words of another language or with a slip. */
    static Optional<String> meant(String name) {
        String foreign = FOREIGN.get(name.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(foreign)
                .or(() -> NearestName.of(
                        name, Arrays.stream(values()).map(JsonType::word).toList()));
    }

    static String allowed() {
        return Arrays.stream(values()).map(type -> "`" + type.word() + "`").collect(Collectors.joining(", "))
                + " or a list of them";
    }

    String phrase() {
        return phrase;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the value is of this type; where it is text that was written, also whether it reads as one. */
    boolean holds(Value actual, Typing typing) {
        return switch (this) {
            case STRING -> actual.kind() == Value.Kind.STRING;
            case NUMBER -> typing.number(actual).isPresent();
            case INTEGER -> typing.number(actual).filter(Numeral::isInteger).isPresent();
            case BOOLEAN -> typing.truth(actual).isPresent();
            case OBJECT -> actual.kind() == Value.Kind.OBJECT;
            case ARRAY -> actual.kind() == Value.Kind.ARRAY;
            case NULL -> actual.kind() == Value.Kind.NULL;
        };
    }
}
