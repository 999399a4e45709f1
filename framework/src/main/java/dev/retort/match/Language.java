package dev.retort.match;

import dev.retort.template.Place;
import dev.retort.template.Places;
import dev.retort.value.JsonPath;
import dev.retort.value.Parsed;
import dev.retort.value.Regex;
import java.util.function.Function;

/**
 * A language in which operands are written.
 *
 * @param phrase what something in it is called: {@code a JSONPath}
 * @param place how a variable is put into it
 */
record Language<T>(String phrase, Place place, Function<String, Parsed<T>> compiler) {

    /** A variable stands for its own text, whatever signs that has. */
    static final Language<Regex> REGEX = new Language<>("a regular expression", Places.REGEX, Regex::compile);

    /** A variable stands for a literal of its own. */
    static final Language<JsonPath> JSON_PATH = new Language<>("a JSONPath", Places.JSON_PATH, JsonPath::compile);

    Parsed<T> compile(String text) {
        return compiler.apply(text);
    }
}
