package dev.retort.source;

import dev.retort.source.Complaint.Opened;
import java.util.Optional;

/** Slips with lines: indentation, colons and dashes. */
final class LayoutSlips {

    /** Longer keys are none to YAML (1.2.2, section 7.4.2). */
    private static final int LONGEST_KEY = 1024;

    private LayoutSlips() {}

    static Optional<Problem> tab(Complaint c) {
        if (!c.says("TAB")) {
            return Optional.empty();
        }
        return Complaint.slip("tab", c.at(), "a tab cannot indent a line", "indent with spaces");
    }

    static Optional<Problem> listOnKeyLine(Complaint c) {
        if (!c.says("sequence entries are not allowed")) {
            return Optional.empty();
        }
        return Complaint.slip(
                "list-on-key-line",
                c.at(),
                "a list cannot begin on the line of its key",
                "put each `- …` on a line of its own below, or write `[…]`; a text that begins with `- ` needs quotes");
    }

    static Optional<Problem> lineWithoutColon(Complaint c) {
        if (!c.says("could not find expected ':'")) {
            return Optional.empty();
        }
        Location line = c.began();
        if (line.rest().length() > LONGEST_KEY) {
            return longKey(line);
        }
        String words = line.rest().strip();
        return missingSpace(line, words)
                .or(() -> Complaint.slip(
                        "missing-colon",
                        line.file().at(line.line(), line.column(), words.codePointCount(0, words.length())),
                        "this line is neither a key with a colon nor part of a text",
                        "a key is written `key: value`; a text of several lines needs `|` after its key"));
    }

    private static Optional<Problem> longKey(Location at) {
        return Complaint.slip(
                "long-key",
                at,
                "a key of over 1,024 characters cannot be written like this",
                "write `? ` before it and `: ` on the next line before its value");
    }

    private static Optional<Problem> missingSpace(Location at, String words) {
        return KeyLine.withoutSpace(words)
                .flatMap(line -> Complaint.slip(
                        "missing-space",
                        at.file().at(at.line(), at.column(), words.codePointCount(0, words.length())),
                        "a space is missing after the colon of `" + line.key() + "`",
                        "write `" + line.spaced() + "`"));
    }

    /** {@code name: a: b}, or a line that is indented under a key that has its value already. */
    static Optional<Problem> colonInText(Complaint c) {
        if (!c.says("mapping values are not allowed")) {
            return Optional.empty();
        }
        Location at = c.at();
        String line = at.file().line(at.line());
        Optional<KeyLine> both =
                KeyLine.of(line).filter(read -> read.start() <= at.before().length());
        if (both.isPresent()) {
            return needsQuotes(at, both.get());
        }
        if (at.before().length() > LONGEST_KEY) {
            return longKey(at);
        }
        return underValue(at, line);
    }

    private static Optional<Problem> needsQuotes(Location at, KeyLine line) {
        String value = line.value();
        int column = at.file().line(at.line()).codePointCount(0, line.start()) + 1;
        return Complaint.slip(
                "unquoted-text",
                at.file().at(at.line(), column, value.codePointCount(0, value.length())),
                "a text with `: ` needs quotes",
                "write `" + line.key() + ": " + Quoted.of(value) + "`");
    }

    private static Optional<Problem> underValue(Location at, String line) {
        int above = at.line() - 1;
        while (above > 0 && at.file().line(above).isBlank()) {
            above--;
        }
        String lineAbove = at.file().line(above);
        int indentation = Complaint.indentation(lineAbove);
        Optional<Problem> space = missingSpace(at.file().at(Math.max(1, above), indentation + 1, 1), lineAbove.strip());
        if (space.isPresent() || above == 0) {
            return space;
        }
        String words = lineAbove.strip();
        if (isDashAndKey(words)) {
            return Complaint.slip(
                    "missing-space",
                    at.file().at(above, indentation + 1, words.codePointCount(0, words.length())),
                    "a space is missing after the dash",
                    "write `- " + words.substring(1) + "`");
        }
        int own = Complaint.indentation(line);
        if (KeyLine.of(lineAbove).isEmpty()) {
            return Complaint.slip(
                    "unquoted-text",
                    at,
                    "this line goes on with the text above it, and a text with `: ` needs quotes",
                    "a text of several lines needs `|` after its key");
        }
        return Complaint.slip(
                "indentation",
                at.file().at(at.line(), own + 1, at.column() - own - 1),
                "this line is indented under line " + above + ", which has a value already",
                "begin it in the column of the keys that it belongs to");
    }

    /** {@code -name: Ada}. */
    private static boolean isDashAndKey(String words) {
        return words.length() > 1
                && words.charAt(0) == '-'
                && Character.isLetter(words.charAt(1))
                && KeyLine.of(words.substring(1)).isPresent();
    }

    /** A block text whose first lines are empty but for more spaces than it is indented by. */
    static Optional<Problem> emptyLines(Complaint c) {
        if (!c.says("leading empty lines")) {
            return Optional.empty();
        }
        return Complaint.slip(
                "indentation",
                c.began(),
                "the empty lines above this text are indented deeper than the text",
                "remove their spaces");
    }

    /** {@code : value}. */
    static Optional<Problem> emptyKey(Complaint c) {
        String before = c.at().before().strip();
        return c.found() == ':' && (before.isEmpty() || before.endsWith("{") || before.endsWith(","))
                ? Complaint.slip(
                        "empty-key", c.at(), "no key stands before the colon", "write the key; an empty one is `''`")
                : Optional.empty();
    }

    /** More on the line of a value that was complete, or more after the document. */
    static Optional<Problem> afterTheEnd(Complaint c) {
        if (!isFirst(c.at())) {
            return Complaint.slip(
                    "text-after-value",
                    c.at(),
                    "a text stands after the end of the value",
                    "put all of it in quotes, or on a line of its own");
        }
        if (c.within().isPresent()) {
            return Optional.empty();
        }
        return c.at().file().line(c.at().line() - 1).startsWith("...")
                ? Complaint.slip("second-document", c.at(), "a second document begins here", "write a file for each")
                : Complaint.slip(
                        "indentation",
                        c.at(),
                        "the document has ended above this line",
                        "begin all keys of the file in the same column");
    }

    /** {@code %YAML 2.0}, {@code %TAG …}. */
    static Optional<Problem> directive(Complaint c) {
        return c.found() == '%' && isFirst(c.at())
                ? Complaint.slip("directive", c.at(), "this directive is not understood", "remove the line")
                : Optional.empty();
    }

    private static boolean isFirst(Location at) {
        return at.before().isBlank();
    }

    static Optional<Problem> indentation(Complaint c) {
        if (c.says("expected the node content")) {
            return Complaint.slip(
                    "indentation",
                    c.at(),
                    "a value is expected before this line",
                    "write it, or indent this line as the lines that it belongs to");
        }
        if (c.within().isEmpty() || !c.says("expected <block end>")) {
            return Optional.empty();
        }
        Opened open = c.within().get();
        String where = "the " + open.phrase() + " of line " + open.at().line();
        if (open.at().column() != c.at().column()) {
            return Complaint.slip(
                    "indentation",
                    c.at(),
                    "this line begins in column " + c.at().column() + ", but " + where + " in column "
                            + open.at().column(),
                    "indent it as the lines that it belongs to");
        }
        return open.map()
                ? Complaint.slip(
                        "indentation",
                        c.at(),
                        "an item of a list stands among the keys of " + where,
                        "indent the list below its key, which has no value beside it")
                : Complaint.slip(
                        "indentation",
                        c.at(),
                        "a key stands among the items of " + where,
                        "begin it with `- `, or indent it as part of the item above");
    }
}
