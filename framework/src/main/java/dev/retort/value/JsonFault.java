package dev.retort.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what is wrong with a text that the parser refused, so that the reason is ours: the parser's own sentences
 * change with its version, speak of its sources and tell places past the fault. One object reads one text.
 */
final class JsonFault {

    private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.0-9][-+.0-9eE]*+");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*+");

    /** What may stand at the place that is read. */
    private enum Next {
        VALUE,
        FIRST_ITEM,
        NAME,
        FIRST_NAME,
        COLON,
        COMMA
    }

    private final String text;
    private final Deque<Character> open = new ArrayDeque<>();
    private int at;
    private Next next = Next.VALUE;

    private JsonFault(String text) {
        this.text = text;
    }

    /** The failure of a text that the parser refused with these words. */
    static <T> Parsed<T> in(String text, String words) {
        JsonFault search = new JsonFault(text);
        String reason =
                search.reason().orElseGet(() -> words.lines().findFirst().orElse(words));
        return Parsed.bad(reason + " at " + JsonPlace.of(text, search.at), search.at);
    }

    /** Reads on to the fault and stays there. */
    private Optional<String> reason() {
        Optional<String> fault = Optional.empty();
        while (fault.isEmpty()) {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at == text.length()) {
                return end();
            }
            fault = switch (next) {
                case VALUE, FIRST_ITEM -> value(text.charAt(at));
                case NAME, FIRST_NAME -> name(text.charAt(at));
                case COLON -> colon();
                case COMMA -> comma(text.charAt(at));
            };
        }
        return fault;
    }

    private Optional<String> end() {
        if (open.isEmpty() && next == Next.COMMA) {
            return Optional.empty();
        }
        return Optional.of(
                open.isEmpty()
                        ? "nothing is there"
                        : "it ends inside " + (open.peek() == '{' ? "an object" : "an array"));
    }

    private Optional<String> value(char c) {
        if (c == '{' || c == '[') {
            if (open.size() == JsonReading.DEEPEST) {
                return Optional.of("more than " + JsonReading.DEEPEST + " arrays and objects inside one another");
            }
            open.push(c);
            next = c == '{' ? Next.FIRST_NAME : Next.FIRST_ITEM;
            at++;
            return Optional.empty();
        }
        if (c == ']' && next == Next.FIRST_ITEM) {
            return close();
        }
        boolean behindComma = next == Next.VALUE && !open.isEmpty() && open.peek() == '[';
        next = Next.COMMA;
        if (c == '"') {
            return string("a text", JsonReading.LONGEST_TEXT);
        }
        Matcher number = NUMBER_LIKE.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            return number(number.group());
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        return word.lookingAt() ? word(word.group()) : Optional.of(JsonSlips.value(here(), behindComma));
    }

    private Optional<String> name(char c) {
        if (c == '}' && next == Next.FIRST_NAME) {
            return close();
        }
        boolean behindComma = next == Next.NAME;
        next = Next.COLON;
        return c == '"' ? string("a name", JsonReading.LONGEST_NAME) : Optional.of(JsonSlips.name(here(), behindComma));
    }

    private Optional<String> colon() {
        if (text.charAt(at) != ':') {
            return Optional.of("unexpected " + here() + ", where `:` and a value must follow the name");
        }
        at++;
        next = Next.VALUE;
        return Optional.empty();
    }

    private Optional<String> comma(char c) {
        if (open.isEmpty()) {
            return Optional.of("more stands behind the value, " + here());
        }
        boolean object = open.peek() == '{';
        if (c == (object ? '}' : ']')) {
            return close();
        }
        if (c != ',') {
            return Optional.of("unexpected " + here() + ", where `,` or `" + (object ? '}' : ']') + "` must follow");
        }
        at++;
        next = object ? Next.NAME : Next.VALUE;
        return Optional.empty();
    }

    private Optional<String> close() {
        open.pop();
        at++;
        next = Next.COMMA;
        return Optional.empty();
    }

    private Optional<String> number(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of(QuantityForm.named(number) + " is no number of JSON");
        }
        if (number.length() > JsonReading.LONGEST_NUMBER) {
            return Optional.of("a number of " + number.length() + " characters, of which at most "
                    + JsonReading.LONGEST_NUMBER + " are read,");
        }
        at += number.length();
        return Optional.empty();
    }

    private Optional<String> word(String word) {
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            return Optional.of(JsonSlips.word(word));
        }
        at += word.length();
        return Optional.empty();
    }

    private Optional<String> string(String what, int longest) {
        int start = at;
        int length = 0;
        for (at++; at < text.length(); at++, length++) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean tooLong = length > longest;
                at = tooLong ? start : at + 1;
                return tooLong
                        ? Optional.of(
                                what + " of " + length + " characters, of which at most " + longest + " are read,")
                        : Optional.empty();
            }
            if (c < ' ') {
                return Optional.of(JsonSlips.control(c, what));
            }
            if (c == '\\') {
                Optional<String> fault = JsonSlips.escape(text, at);
                if (fault.isPresent()) {
                    return fault;
                }
                at += text.charAt(at + 1) == 'u' ? 5 : 1;
            }
        }
        at = start;
        return Optional.of("no `\"` ends " + what + " that begins");
    }

    private String here() {
        return JsonString.visible(text.codePointAt(at));
    }
}
