package dev.retort.template;

import dev.retort.source.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a text apart at its {@code ${…}}. What cannot be read is reported and stays as literal text. */
final class TextReader {

    private static final String OPEN = "${";
    private static final String CLOSE_HINT = "write `}` at its end, or `$${` for a literal `${`";

    private final ScalarText scalar;
    private final Calls calls;
    private final Problems problems;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int position;

    private TextReader(ScalarText scalar, Calls calls, Problems problems) {
        this.scalar = scalar;
        this.calls = calls;
        this.problems = problems;
    }

    static List<Part> read(ScalarText scalar, Calls calls, Problems problems) {
        return new TextReader(scalar, calls, problems).parts();
    }

    private List<Part> parts() {
        String text = scalar.text();
        while (position < text.length()) {
            if (text.startsWith("$" + OPEN, position)) {
                words.append(OPEN);
                position += 1 + OPEN.length();
            } else if (text.startsWith(OPEN, position)) {
                hole();
            } else {
                if (text.startsWith("{{", position)) {
                    reportForeign();
                }
                words.append(text.charAt(position++));
            }
        }
        endWords();
        return List.copyOf(parts);
    }

    private void hole() {
        int start = position;
        int close = close(start + OPEN.length());
        Optional<Hole> hole = Optional.empty();
        if (close >= 0) {
            position = close + 1;
            hole = calls.hole(
                    new Cursor(scalar, start + OPEN.length(), close, problems), scalar.at(start, position - start));
        } else {
            position = scalar.text().length();
        }
        if (hole.isPresent()) {
            endWords();
            parts.add(hole.get());
        } else {
            words.append(scalar.text(), start, position);
        }
    }

    /** What other tools write: {@code {{name}}}. Where it is meant as text, it can be quoted. */
    private void reportForeign() {
        String text = scalar.text();
        int end = text.indexOf("}}", position);
        String inside = end < 0 ? "" : text.substring(position + 2, end).strip();
        boolean isName = inside.codePoints().allMatch(c -> Names.part(c) || c == '.');
        if (!inside.isEmpty() && isName && !Character.isDigit(inside.charAt(0))) {
            String foreign = text.substring(position, end + 2);
            problems.add(
                    "template-syntax",
                    scalar.at(position, foreign.length()),
                    "`" + foreign + "` is no variable here",
                    "write `${" + inside + "}`; for the text itself `${'" + foreign + "'}`");
        }
    }

    /** The index of the brace that closes, or -1, reported. */
    private int close(int start) {
        String text = scalar.text();
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '}') {
                return i;
            }
            if (Quotes.opens(text.charAt(i))) {
                int closed = Quotes.close(text, i, text.length());
                if (closed < 0) {
                    report(i, "the quote `" + text.charAt(i) + "` in `${…}` is not closed", "close it before the `}`");
                    return -1;
                }
                i = closed;
            }
        }
        report(start - OPEN.length(), "`${` is not closed", CLOSE_HINT);
        return -1;
    }

    private void report(int start, String message, String suggestion) {
        problems.add("template-syntax", scalar.at(start, scalar.text().length() - start), message, suggestion);
    }

    private void endWords() {
        if (!words.isEmpty()) {
            parts.add(new Part.Words(words.toString()));
            words.setLength(0);
        }
    }
}
