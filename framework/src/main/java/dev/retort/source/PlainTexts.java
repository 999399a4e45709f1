package dev.retort.source;

import java.util.Optional;

/** Texts without quotes that YAML reads, but not as anybody means them. */
final class PlainTexts {

    private static final String LIST_UNDER_VALUE =
            "a list stands below its key, which has no value beside it; a text of several lines needs `|`";

    private final Problems problems;

    PlainTexts(Problems problems) {
        this.problems = problems;
    }

    /** @param end the place after its last character */
    void check(Location at, Location end, String text, boolean flow) {
        if (!flow && at.line() != end.line()) {
            continued(at, end);
        }
        if (breaksOff(text) && end.rest().strip().startsWith("#")) {
            String whole = at.line() == end.line() ? at.rest().strip() : "…";
            problems.settle(
                    "cut-by-comment",
                    at.file().at(end.line(), end.column() + end.rest().indexOf('#'), 1),
                    "the comment that ` #` begins cuts this value off in the middle",
                    "a text with ` #` needs quotes: " + Quoted.shown(whole));
        }
    }

    /** The lines of a text after its first: whoever forgot a space or an indentation did not mean to go on. */
    private void continued(Location at, Location end) {
        for (int number = at.line() + 1; number <= end.line(); number++) {
            String words = at.file().line(number).strip();
            Optional<KeyLine> key = KeyLine.withoutSpace(words);
            if (key.isPresent()) {
                String spaced = "`" + key.get().spaced() + "`";
                goesOn("missing-space", at, number, "a key needs a space after its colon: " + spaced);
                return;
            }
            if (words.startsWith("- ")) {
                goesOn("indentation", at, number, LIST_UNDER_VALUE);
                return;
            }
        }
    }

    private void goesOn(String code, Location text, int number, String suggestion) {
        String line = text.file().line(number);
        String words = line.strip();
        Location place =
                text.file().at(number, Complaint.indentation(line) + 1, words.codePointCount(0, words.length()));
        problems.settle(code, place, "`" + words + "` goes on with the text of line " + text.line(), suggestion);
    }

    /** Whether a template or the brackets of a path are open at the end. */
    private static boolean breaksOff(String text) {
        int template = text.lastIndexOf("${");
        if (template >= 0) {
            return text.indexOf('}', template) < 0;
        }
        return text.startsWith("$") && text.lastIndexOf('[') > text.lastIndexOf(']');
    }
}
