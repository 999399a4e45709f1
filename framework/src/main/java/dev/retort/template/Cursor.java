package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads a part of a scalar's text character by character, and reports what is wrong at its exact place. */
final class Cursor {

    static final char END = '\0';

    private final ScalarText scalar;
    private final int end;
    private final Problems problems;
    private int position;

    Cursor(ScalarText scalar, int start, int end, Problems problems) {
        this.scalar = scalar;
        this.position = start;
        this.end = end;
        this.problems = problems;
    }

    int position() {
        return position;
    }

    Problems problems() {
        return problems;
    }

    /** The next character, or {@link #END}. */
    char peek() {
        return position < end ? scalar.text().charAt(position) : END;
    }

    boolean atEnd() {
        return position >= end;
    }

    void skipBlanks() {
        takeWhile(Character::isWhitespace);
    }

    /** Passes that character, if it is next. */
    boolean take(char wanted) {
        if (!atEnd() && peek() == wanted) {
            position++;
            return true;
        }
        return false;
    }

    /** The code points that follow and are so. */
    String takeWhile(IntPredicate wanted) {
        int start = position;
        while (!atEnd() && wanted.test(scalar.text().codePointAt(position))) {
            position += Character.charCount(scalar.text().codePointAt(position));
        }
        return scalar.text().substring(start, position);
    }

    /** A quoted text, if the quote that is next is closed again. */
    Optional<String> quoted() {
        char quote = peek();
        int close = Quotes.close(scalar.text(), position, end);
        if (close < 0) {
            return fail(position, end, "the quote `" + quote + "` is not closed", "write `" + quote + "` at its end");
        }
        String inside = scalar.text().substring(position + 1, close);
        position = close + 1;
        return Optional.of(Quotes.unescape(inside));
    }

    /** Goes back to where it was. */
    void back(int earlier) {
        position = earlier;
    }

    String since(int start) {
        return scalar.text().substring(start, position).strip();
    }

    String rest() {
        return scalar.text().substring(position, end).strip();
    }

    Location since(int start, int stop) {
        return scalar.at(start, stop - start);
    }

    Location here(int start) {
        return since(start, position);
    }

    /** Reports a syntax error; always empty, so that a reader can return it. */
    <T> Optional<T> fail(int start, int stop, String message, String suggestion) {
        problems.add("template-syntax", since(start, stop), message, suggestion);
        return Optional.empty();
    }
}
