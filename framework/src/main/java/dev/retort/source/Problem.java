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

    /** Message, place and the lines of the file with the place underlined. */
    public String text() {
        StringBuilder text =
                new StringBuilder(message).append(" at ").append(at.exact()).append("\n\n");
        java.util.List<String> lines = at.file().lines();
        if (at.line() > 1) {
            text.append("%4d | %s%n".formatted(at.line() - 1, lines.get(at.line() - 2)));
        }
        return text.toString();
    }
}
