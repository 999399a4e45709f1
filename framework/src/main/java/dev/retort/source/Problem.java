package dev.retort.source;

import java.util.Optional;

/**
 * Something wrong in a spec file.
 *
 * @param code stable, in kebab-case ({@code unknown-key}); the same in texts, reports and {@code docs/errors.md}
 * @param message one line without the place: {@code unknown key `quary`}
 * @param suggestion what to write instead: {@code did you mean `query`?}
 */
public record Problem(String code, Location at, String message, Optional<String> suggestion) {

    private static final int LONGEST = 400;

    public Problem {
        message = oneLine(message);
        suggestion = suggestion.map(Problem::oneLine);
    }

    /** Names in a message come from files: they may have line breaks, and a megabyte. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(2L * LONGEST).forEach(c -> {
            if (Character.isISOControl(c)) {
                line.append(c == '\n' ? "\\n" : ControlCharacters.shown(c));
            } else {
                line.appendCodePoint(c);
            }
        });
        if (line.length() <= LONGEST) {
            return line.toString();
        }
        int head = line.offsetByCodePoints(0, LONGEST / 2);
        return line.substring(0, head) + "…" + line.substring(line.length() - 40);
    }

    /** Message, place and the lines of the file with the place underlined; no line break at the end. */
    public String text() {
        String excerpt = Excerpt.of(at, suggestion.orElse(""));
        return message + " at " + at.exact() + (excerpt.isEmpty() ? "" : "\n\n" + excerpt);
    }
}
