package dev.retort.source;

import java.util.Optional;

/** Texts without quotes that begin with a character that YAML keeps for itself. */
final class TextSlips {

    private TextSlips() {}

    static Optional<Problem> beginning(Complaint c) {
        boolean noToken = c.says("cannot start any token") || c.says("mapping keys are not allowed");
        boolean brokenToken = "*&!%|>".indexOf(first(c.began())) >= 0 && isScanned(c);
        if (!noToken && !brokenToken) {
            return Optional.empty();
        }
        Location start = noToken ? c.at() : c.began();
        String text = Unquoted.keyOrValue(start, c.inFlow());
        return Complaint.slip(
                "unquoted-text",
                start.file().at(start.line(), start.column(), text.codePointCount(0, text.length())),
                "a text that begins with " + shown(first(start)) + " needs quotes",
                "write " + Quoted.shown(text));
    }

    private static boolean isScanned(Complaint c) {
        return c.says("unexpected character found")
                || c.says("chomping or indentation")
                || c.says("indentation indicator")
                || c.says("comment or a line break")
                || c.says("undefined tag handle")
                || c.says("expected '>'")
                || c.says("expected ' '")
                || c.says("expected '!'")
                || c.says("expected URI")
                || c.says("alphabetic or numeric")
                || c.says("a digit")
                || c.says("valid version");
    }

    private static String shown(char first) {
        return first == '`' ? "a backtick" : "`" + first + "`";
    }

    private static char first(Location at) {
        String rest = at.rest();
        return rest.isEmpty() ? '\n' : rest.charAt(0);
    }
}
