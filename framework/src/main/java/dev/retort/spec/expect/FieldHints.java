package dev.retort.spec.expect;

import dev.retort.match.Mismatch;
import dev.retort.spec.Answer;
import java.util.List;

/** What a reader of a missed field should know, for he cannot see it in the answer. */
final class FieldHints {

    private FieldHints() {}

    static List<Mismatch> added(String field, List<Mismatch> mismatches, Answer answer) {
        String hint = hint(field, mismatches, answer);
        return hint.isEmpty()
                ? mismatches
                : mismatches.stream()
                        .map(missed -> new Mismatch(
                                missed.at(), missed.expected(), missed.actual() + " (" + hint + ")", missed.where()))
                        .toList();
    }

    private static String hint(String field, List<Mismatch> mismatches, Answer answer) {
        int followed = answer.redirects().size();
        if (field.equalsIgnoreCase("Location")
                && followed > 0
                && !answer.headers().contains("Location")) {
            return (followed == 1 ? "a redirect was followed" : followed + " redirects were followed")
                    + "; `redirects: none` shows the first itself";
        }
        return field.equalsIgnoreCase("ETag")
                ? quotes(mismatches, answer.headers().values("ETag"))
                : "";
    }

    /** What is expected, a text as JSON writes it, may be a tag that came, but for its quotes. */
    private static String quotes(List<Mismatch> mismatches, List<String> lines) {
        return lines.stream()
                .filter(line ->
                        mismatches.stream().map(Mismatch::expected).anyMatch(expected -> line.endsWith(expected)))
                .findFirst()
                .map(line -> "its quotes belong to it: write `'" + line + "'`")
                .orElse("");
    }
}
