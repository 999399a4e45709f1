package dev.retort.assertj;

import dev.retort.report.ExchangeDetail;
import dev.retort.run.ReceivedAnswer;
import dev.retort.run.ShownMismatch;
import dev.retort.run.ShownProblem;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on an answer. What is expected is data (texts, numbers, booleans, lists, maps, objects), a map of
 * operators ({@code Map.of("$gt", 6)}), or a {@link RetortAssertions#matcher}; it means what it means under
 * {@code expect} in a spec, and what does not hold is told in the same words. Secrets of the run are never shown.
 *
 * <p>Each method throws an {@link IllegalArgumentException} where a spec with that expectation would have an error.
 */
@SuppressWarnings("exports") // who asserts with AssertJ requires it already
public final class AnswerAssert extends AbstractAssert<AnswerAssert, ReceivedAnswer> {

    AnswerAssert(ReceivedAnswer actual) {
        super(actual, AnswerAssert.class);
    }

    /** @param expected {@code 200}, {@code "2xx"}, a list of these, or a matcher */
    public AnswerAssert hasStatus(Object expected) {
        Object status = expected instanceof String text ? RetortAssertions.matcher(text) : expected;
        return meets("status", status);
    }

    /** @param expected what some line of that field has to be; of a list, what all lines have to be */
    public AnswerAssert hasHeader(String name, Object expected) {
        return meets("headers", Map.of(name, expected));
    }

    public AnswerAssert hasNoHeader(String name) {
        return meets("headers", JavaNodes.mapping(name, JavaNodes.nothing()));
    }

    /** @param expected what the value of that cookie has to be, or a map: {@code Map.of("httpOnly", true)} */
    public AnswerAssert hasCookie(String name, Object expected) {
        return meets("cookies", Map.of(name, expected));
    }

    /** @param expected a tree; objects may have more members, arrays no more elements */
    public AnswerAssert hasJson(Object expected) {
        return meets("json", expected);
    }

    /** @param path a JSONPath; one that may find several things finds a list */
    public AnswerAssert hasJson(String path, Object expected) {
        return meets("json", Map.of(path, expected));
    }

    public AnswerAssert hasText(Object expected) {
        return meets("text", expected);
    }

    /** @param path an XPath 1.0 on XML or HTML */
    public AnswerAssert hasXPath(String path, Object expected) {
        return meets("xpath", Map.of(path, expected));
    }

    /** @param expected the final URL, after redirects */
    public AnswerAssert hasUrl(Object expected) {
        return meets("url", expected);
    }

    /** @param expected {@code matcher("{$lt: 500ms}")} */
    public AnswerAssert hasDuration(Object expected) {
        return meets("duration", expected);
    }

    /**
     * Holds where all does that a spec might say under {@code expect}; variables are those of the answer's test.
     *
     * @param yaml {@code status: 201} and more keys, a line each
     */
    public AnswerAssert meets(String yaml) {
        Problems problems = new Problems();
        SourceNode node = new JavaNodes(problems).written(yaml).orElseGet(JavaNodes::nothing);
        return meets(node, problems);
    }

    private AnswerAssert meets(String key, Object expected) {
        Problems problems = new Problems();
        SourceNode node = new JavaNodes(problems).of(expected);
        return meets(JavaNodes.mapping(key, node), problems);
    }

    private AnswerAssert meets(String key, SourceNode expected) {
        return meets(JavaNodes.mapping(key, expected), new Problems());
    }

    private AnswerAssert meets(SourceNode expect, Problems problems) {
        isNotNull();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.list().stream().map(Problem::text).collect(Collectors.joining("\n\n")));
        }
        ReceivedAnswer.Checked checked = actual.check(expect);
        if (!checked.problems().isEmpty()) {
            throw new IllegalArgumentException(checked.problems().stream()
                    .map(ShownProblem::text)
                    .map(Object::toString)
                    .collect(Collectors.joining("\n\n")));
        }
        if (!checked.mismatches().isEmpty()) {
            throwAssertionError(checked.mismatches());
        }
        return this;
    }

    private void throwAssertionError(List<ShownMismatch> mismatches) {
        String message = mismatches.stream()
                .map(mismatch -> "%s: expected %s but was %s"
                        .formatted(
                                mismatch.label(),
                                mismatch.expected().text(),
                                mismatch.actual().text()))
                .collect(Collectors.joining("\n"));
        AssertionError failure = mismatches.size() == 1
                ? failureWithActualExpected(
                        mismatches.get(0).actual().text(),
                        mismatches.get(0).expected().text(),
                        "%s",
                        message)
                : failure("%s", message);
        if (failure.getCause() == null) {
            failure.initCause(ExchangeDetail.of(actual.transcript()));
        }
        throw failure;
    }
}
