package dev.retort.spec;

import dev.retort.source.SourceNode;
import java.util.List;
import java.util.Optional;

/**
 * Finds {@code expect} and {@code capture} that were indented into the content of a request: they would be sent, and
 * nothing would be checked. Content that means these words has its keys in quotes.
 */
final class Misplaced {

    private static final String EXPECT = "expect";
    private static final String CAPTURE = "capture";

    private final SourceNode.Mapping test;
    private final Reading reading;

    private Misplaced(SourceNode.Mapping test, Reading reading) {
        this.test = test;
        this.reading = reading;
    }

    /** Reports those in the content of that test. */
    static void report(SourceNode.Mapping test, Reading reading) {
        Misplaced misplaced = new Misplaced(test, reading);
        test.get("json").ifPresent(misplaced::look);
        test.get("graphql")
                .flatMap(graphql -> graphql instanceof SourceNode.Mapping map ? map.get("variables") : Optional.empty())
                .ifPresent(misplaced::look);
    }

    private void look(SourceNode node) {
        if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(this::look);
        } else if (node instanceof SourceNode.Mapping map) {
            endOf(map).forEach(this::report);
            map.entries().forEach(entry -> look(entry.value()));
        }
    }

    /** What was meant for the test comes last; what stands in braces is not where it is by indentation. */
    private List<SourceNode.Entry> endOf(SourceNode.Mapping map) {
        int first = map.entries().size();
        while (first > 0 && isBlock(map) && isMisplaced(map.entries().get(first - 1))) {
            first--;
        }
        return map.entries().subList(first, map.entries().size());
    }

    /** A block begins with its first key, a map in braces with its brace. */
    private static boolean isBlock(SourceNode.Mapping map) {
        return map.at().equals(map.entries().get(0).key().at());
    }

    /**
     * In JSON, where indentation means nothing, all keys have quotes. A test that has the key itself has not lost it.
     */
    private boolean isMisplaced(SourceNode.Entry entry) {
        String key = entry.key().text();
        return entry.key().plain()
                && test.get(key).isEmpty()
                && ((key.equals(EXPECT) && isExpectation(entry.value()))
                        || (key.equals(CAPTURE) && isCapture(entry.value())));
    }

    private boolean isExpectation(SourceNode value) {
        if (!(value instanceof SourceNode.Mapping map) || map.entries().isEmpty()) {
            return false;
        }
        Reading untold = reading.untold();
        Expectations.of(value, untold);
        return untold.problems().isEmpty();
    }

    private static boolean isCapture(SourceNode value) {
        return value instanceof SourceNode.Mapping map
                && !map.entries().isEmpty()
                && map.entries().stream().allMatch(entry -> isSource(entry.value()));
    }

    /** A JSONPath, or a template over the response. */
    private static boolean isSource(SourceNode value) {
        return value instanceof SourceNode.Scalar scalar
                && (scalar.text().equals("$")
                        || scalar.text().startsWith("$.")
                        || scalar.text().startsWith("$[")
                        || scalar.text().startsWith("${response"));
    }

    private void report(SourceNode.Entry entry) {
        String key = entry.key().text();
        reading.problems()
                .add(
                        "misplaced-key",
                        entry.key().at(),
                        "`" + key + "` stands inside the content, where it would be sent",
                        "indent it as far as `request`; to send it, write `'" + key + "':`");
    }
}
