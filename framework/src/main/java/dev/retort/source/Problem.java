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

    /** Message, place and the lines of the file with the place underlined; no line break at the end. */
    public String text() {
        String excerpt = Excerpt.of(at, suggestion.orElse(""));
        return message + " at " + at.exact() + (excerpt.isEmpty() ? "" : "\n\n" + excerpt);
    }
}
