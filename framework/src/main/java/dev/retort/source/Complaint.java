package dev.retort.source;

import java.util.Optional;

/**
 * What YAML's parser did not understand.
 *
 * @param reason its own words
 * @param began where the thing began that it was reading
 * @param within the innermost map or list that is open
 * @param last the last text before it that was understood
 */
record Complaint(String reason, Location at, Location began, Optional<Opened> within, Optional<Text> last) {

    /** A map or list that has begun. */
    record Opened(Location at, boolean flow, boolean map) {

        char bracket() {
            return map ? '{' : '[';
        }

        char closing() {
            return map ? '}' : ']';
        }

        String phrase() {
            return map ? "map" : "list";
        }
    }

    /** @param end the place after its last character */
    record Text(Location at, Location end, boolean plain, boolean quoted) {

        boolean onOneLine() {
            return at.line() == end.line();
        }
    }

    boolean says(String words) {
        return reason.contains(words);
    }

    /** Inside {@code { }} or {@code [ ]}; of its own line the parser looks ahead, so that it may not have told yet. */
    boolean inFlow() {
        return within.filter(Opened::flow).isPresent() || Unquoted.opensBracket(began.before());
    }

    /** The character at the place; a line break at the end of a line. */
    char found() {
        String rest = at.rest();
        return rest.isEmpty() ? '\n' : rest.charAt(0);
    }

    boolean atEndOfFile() {
        int lines = at.file().lines().size();
        return at.line() > lines || at.line() == lines && at.rest().isBlank();
    }

    /** An explanation. */
    static Optional<Problem> slip(String code, Location at, String message, String suggestion) {
        return Optional.of(new Problem(code, at, message, Optional.of(suggestion)));
    }

    /** How many blanks that line begins with. */
    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
