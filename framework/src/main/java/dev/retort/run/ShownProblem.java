package dev.retort.run;

import dev.retort.secret.Redacted;

/**
 * Something wrong in a spec.
 *
 * @param code stable: {@code unknown-variable}
 * @param text message and place in the first line, then the lines of the file with a suggestion
 */
public record ShownProblem(String code, Redacted text) {}
