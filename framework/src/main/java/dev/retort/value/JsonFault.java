package dev.retort.value;

import dev.retort.value.JsonSlips.Slip;
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
        Slip slip =
                search.slip().orElseGet(() -> Slip.of(words.lines().findFirst().orElse(words)));
        String why = slip.why().isEmpty() ? "" : ": " + slip.why();
        return Parsed.bad(slip.what() + " at " + JsonPlace.of(text, search.at) + why, search.at);
    }

    /** Reads on to the fault and stays there. */
    private Optional<Slip> slip() {
        Optional<Slip> fault = Optional.empty();
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

    private Optional<Slip> end() {
        if (open.isEmpty() && next == Next.COMMA) {
            return Optional.empty();
        }
        String inside = open.isEmpty() ? "" : open.peek() == '{' ? " inside an object" : " inside an array";
        return Optional.of(Slip.of(inside.isEmpty() ? "nothing is there" : "it ends" + inside));
    }

    private Optional<Slip> value(char c) {
        if (c == '{' || c == '[') {
            if (open.size() == JsonReading.DEEPEST) {
                return Optional.of(
                        Slip.of("more than " + JsonReading.DEEPEST + " arrays and objects inside one another"));
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

    private Optional<Slip> name(char c) {
        if (c == '}' && next == Next.FIRST_NAME) {
            return close();
        }
        boolean behindComma = next == Next.NAME;
        next = Next.COLON;
        return c == '"' ? string("a name", JsonReading.LONGEST_NAME) : Optional.of(JsonSlips.name(here(), behindComma));
    }

    private Optional<Slip> colon() {
        if (text.charAt(at) != ':') {
            return Optional.of(Slip.unexpected(here(), "`:` and a value follow a name"));
        }
        at++;
        next = Next.VALUE;
        return Optional.empty();
    }

    private Optional<Slip> comma(char c) {
        if (open.isEmpty()) {
            return Optional.of(new Slip("more stands behind the value", here()));
        }
        boolean object = open.peek() == '{';
        if (c == (object ? '}' : ']')) {
            return close();
        }
        if (c != ',') {
            return Optional.of(Slip.unexpected(here(), "`,` or `" + (object ? '}' : ']') + "` must follow"));
        }
        at++;
        next = object ? Next.NAME : Next.VALUE;
        return Optional.empty();
    }

    private Optional<Slip> close() {
        open.pop();
        at++;
        next = Next.COMMA;
        return Optional.empty();
    }

    private Optional<Slip> number(String number) {
        if (!Numeral.isJson(number)) {
            return Optional.of(Slip.of(QuantityForm.named(number) + " is no number of JSON"));
        }
        if (number.length() > JsonReading.LONGEST_NUMBER) {
            return Optional.of(tooLong("a number", number.length(), JsonReading.LONGEST_NUMBER));
        }
        at += number.length();
        return Optional.empty();
    }

    private Optional<Slip> word(String word) {
        if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            return Optional.of(JsonSlips.word(word));
        }
        at += word.length();
        return Optional.empty();
    }

    private Optional<Slip> string(String what, int longest) {
        int start = at;
        int length = 0;
        for (at++; at < text.length(); at++, length++) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean tooLong = length > longest;
                at = tooLong ? start : at + 1;
                return tooLong ? Optional.of(tooLong(what, length, longest)) : Optional.empty();
            }
            if (c < ' ') {
                return Optional.of(JsonSlips.control(c, what));
            }
            if (c == '\\') {
                Optional<Slip> fault = JsonSlips.escape(text, at);
                if (fault.isPresent()) {
                    return fault;
                }
                at += text.charAt(at + 1) == 'u' ? 5 : 1;
            }
        }
        at = start;
        return Optional.of(Slip.of("no `\"` ends " + what + " that begins"));
    }

    private static Slip tooLong(String what, int length, int longest) {
        return new Slip(what + " of " + length + " characters", "at most " + longest + " are read");
    }

    private String here() {
        return JsonString.visible(text.codePointAt(at));
    }
}
