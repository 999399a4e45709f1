package dev.retort.source;

import dev.retort.source.Complaint.Opened;
import dev.retort.source.Complaint.Text;
import java.util.Optional;

/** Slips inside {@code { }} and {@code [ ]}, where a comma, a colon and a bracket end a text without quotes. */
final class BracketSlips {

    private BracketSlips() {}

    /** {@code {role: ${role}}}. */
    static Optional<Problem> template(Complaint c) {
        boolean template = c.found() == '{' && c.at().before().endsWith("$");
        return template && c.inFlow() ? textBefore(c).flatMap(text -> templateAt(text.at())) : Optional.empty();
    }

    static Optional<Problem> templateAt(Location start) {
        return needsQuotes(start, "unquoted-template", "`${…}`");
    }

    /** {@code {id: $.a[0]}}, {@code {$matches: [a-z]{2}}}. */
    static Optional<Problem> bracketInText(Complaint c) {
        if (c.found() != '[' && c.found() != '{' || !c.inFlow()) {
            return Optional.empty();
        }
        String what = "a text with `" + c.found() + "`";
        Optional<Location> start = textBefore(c).map(Text::at).or(() -> valueBefore(c.at()));
        return start.flatMap(
                at -> needsQuotes(at, at.rest().startsWith("$") ? "unquoted-path" : "unquoted-text", what));
    }

    /** Where the value began whose brackets end right before the place. */
    private static Optional<Location> valueBefore(Location at) {
        String before = at.before();
        int start = before.lastIndexOf(": ") + 2;
        return start > 1 && (before.endsWith("]") || before.endsWith("}"))
                ? Optional.of(at.file().at(at.line(), before.codePointCount(0, start) + 1, 1))
                : Optional.empty();
    }

    /** The text without quotes that the place breaks in two. */
    private static Optional<Text> textBefore(Complaint c) {
        return c.last()
                .filter(Text::plain)
                .filter(Text::onOneLine)
                .filter(text -> text.end().line() == c.at().line() && text.end().column() == c.at().column());
    }

    private static Optional<Problem> needsQuotes(Location start, String code, String what) {
        String text = Unquoted.keyOrValue(start, true);
        return Complaint.slip(
                code,
                start.file().at(start.line(), start.column(), text.codePointCount(0, text.length())),
                what + " needs quotes inside { } and [ ]",
                "write " + Quoted.shown(text));
    }

    static Optional<Problem> unclosed(Complaint c) {
        Optional<Opened> open = c.within().filter(Opened::flow);
        if (open.isEmpty() || !(c.atEndOfFile() || isLessIndented(c, open.get()))) {
            return Optional.empty();
        }
        Location at = open.get().at();
        return Complaint.slip(
                "unclosed-bracket",
                at.file().at(at.line(), at.column(), 1),
                "the `" + open.get().bracket() + "` that opens here is not closed",
                "a `" + open.get().closing() + "` is missing before "
                        + (c.atEndOfFile() ? "the end of the file" : "line " + c.at().line()));
    }

    /** The place is on a later line that does not belong to what the bracket opened. */
    private static boolean isLessIndented(Complaint c, Opened open) {
        String line = c.at().file().line(c.at().line());
        String opening = open.at().file().line(open.at().line());
        return c.at().line() > open.at().line()
                && "]}".indexOf(c.found()) < 0
                && Complaint.indentation(line) <= Complaint.indentation(opening);
    }

    static Optional<Problem> mismatch(Complaint c) {
        Optional<Opened> open = c.within().filter(Opened::flow);
        if (open.isEmpty() || "]}".indexOf(c.found()) < 0) {
            return Optional.empty();
        }
        return Complaint.slip(
                "bracket-mismatch",
                c.at(),
                "`" + c.found() + "` cannot close the `" + open.get().bracket() + "` of line "
                        + open.get().at().line(),
                "a `" + open.get().closing() + "` is expected before it");
    }

    static Optional<Problem> comma(Complaint c) {
        if (!c.inFlow()) {
            return Optional.empty();
        }
        if (c.found() == ',') {
            return Complaint.slip(
                    "extra-comma", c.at(), "nothing stands before this comma", "remove it, or write `''` or `null`");
        }
        if (c.found() == '-') {
            return Complaint.slip(
                    "dash-in-brackets",
                    c.at(),
                    "a list with `-` cannot stand inside { } or [ ]",
                    "write `[a, b]`; a text that begins with `- ` needs quotes");
        }
        Optional<Text> broken = textBefore(c).filter(text -> c.found() == ':');
        if (broken.isPresent()
                && wordBefore(c.at()).column() == broken.get().at().column()) {
            return needsQuotes(broken.get().at(), "unquoted-text", "a text with `: `");
        }
        return Complaint.slip(
                "missing-comma",
                c.found() == ':' ? wordBefore(c.at()) : c.at(),
                "a comma is missing before this",
                "inside { } and [ ] members end with a comma; a text with `: ` needs quotes");
    }

    /** The word that ends at that place: the key before a colon. */
    private static Location wordBefore(Location at) {
        String before = at.before();
        int start = before.lastIndexOf(' ') + 1;
        int column = before.codePointCount(0, start) + 1;
        return at.file().at(at.line(), column, at.column() - column);
    }

    /** A bracket that closes nothing, or a comma outside of any. */
    static Optional<Problem> extra(Complaint c) {
        if (c.inFlow() || "]},".indexOf(c.found()) < 0) {
            return Optional.empty();
        }
        String before = c.at().before().strip();
        boolean begins = before.endsWith(":") || before.endsWith("-") || c.found() == ',' && before.isEmpty();
        if (begins) {
            return Complaint.slip(
                    "unquoted-text",
                    c.at(),
                    "a text that begins with `" + c.found() + "` needs quotes",
                    "write " + Quoted.shown(Unquoted.keyOrValue(c.at(), false)));
        }
        return Complaint.slip(
                "extra-bracket",
                c.at(),
                "`" + c.found() + "` stands outside of any { } or [ ]",
                "remove it, or put the text in quotes");
    }
}
