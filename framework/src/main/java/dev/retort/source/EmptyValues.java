package dev.retort.source;

import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys with nothing after them. YAML makes a null of each, and null means "remove" in a spec; nobody who writes
 * {@code Id: #123} or {@code {Accept: text/html, application/json}} means that.
 */
final class EmptyValues {

    private static final String CODE = "empty-value";
    private static final String EITHER = "write `''` for an empty text, or `null`";

    private final Problems problems;

    EmptyValues(Problems problems) {
        this.problems = problems;
    }

    /** Nothing was written there: a plain scalar has at least one character. */
    static boolean isEmpty(SourceNode node) {
        return node instanceof Scalar scalar && scalar.plain() && scalar.text().isEmpty();
    }

    /** The entries without those that are no keys but the tail of a value that a comma broke in two. */
    List<Entry> check(List<Entry> read, boolean flow) {
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Entry entry = read.get(i);
            if (!isEmpty(entry.value()) || problems.areMany()) {
                kept.add(entry);
            } else if (flow && i > 0 && isPlainText(read.get(i - 1)) && !lacksSpace(entry.key())) {
                int last = i;
                while (last + 1 < read.size() && isEmpty(read.get(last + 1).value())) {
                    last++;
                }
                tail(read.get(i - 1), entry.key().at(), read.get(last).key().at());
                i = last;
            } else {
                kept.add(new Entry(entry.key(), nothing(entry, flow)));
            }
        }
        return kept;
    }

    /** An item of a list that is nothing. */
    void item(SourceNode item) {
        problems.settle(CODE, item.at(), "nothing stands after `-`", EITHER + ", or remove the `-`");
    }

    private static boolean isPlainText(Entry entry) {
        return !isEmpty(entry.value()) && entry.value() instanceof Scalar scalar && scalar.plain();
    }

    private void tail(Entry broken, Location from, Location to) {
        String key = broken.key().text();
        Location value = broken.value().at();
        boolean oneLine = value.line() == to.line();
        String whole = oneLine ? between(value, to) : "…";
        problems.settle(
                CODE,
                oneLine ? from.file().at(from.line(), from.column(), to.column() + to.width() - from.column()) : from,
                "the comma ends the value of `%s`, and nothing stands after `%s`".formatted(key, between(from, from)),
                "a text with a comma needs quotes here: `%s: %s`".formatted(key, Quoted.of(whole)));
    }

    /** The text of the line from the start of the one to the end of the other. */
    private static String between(Location first, Location last) {
        String rest = first.rest();
        int width = last.column() + last.width() - first.column();
        return rest.substring(0, rest.offsetByCodePoints(0, Math.min(width, rest.codePointCount(0, rest.length()))));
    }

    /** {@code {name:Ada}}. */
    private static boolean lacksSpace(Scalar key) {
        return key.plain() && KeyLine.withoutSpace(key.text()).isPresent();
    }

    /** Tells it and returns a null at the place that was told. */
    private Scalar nothing(Entry entry, boolean flow) {
        String key = entry.key().text();
        Location at = entry.value().at();
        String rest = at.rest();
        String written = rest.strip();
        String message = "nothing stands after `" + key + "`";
        if (flow && lacksSpace(entry.key())) {
            int colon = key.indexOf(':');
            String spaced = key.substring(0, colon) + ": " + key.substring(colon + 1);
            return told(entry.key().at(), message, "a space is needed after the colon: `" + spaced + "`");
        }
        if (written.startsWith("#") && !written.startsWith("# ")) {
            int column = at.column() + rest.indexOf('#');
            Location comment = at.file().at(at.line(), column, written.codePointCount(0, written.length()));
            return told(comment, message + ": `#` begins a comment", quotes('#', key, written));
        }
        return told(at, message, written.startsWith("&") ? quotes('&', key, written) : EITHER);
    }

    private static String quotes(char first, String key, String text) {
        return "a text that begins with `" + first + "` needs quotes: `" + key + ": " + Quoted.of(text) + "`";
    }

    private Scalar told(Location at, String message, String suggestion) {
        problems.settle(CODE, at, message, suggestion);
        return new Scalar(at, "", Scalar.Form.NULL, true);
    }
}
