package dev.retort;

import dev.retort.run.ReceivedAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of a run. It keeps the answers to all its requests, so do not hold it longer than it is needed. Immutable
 * and thread-safe.
 */
public final class RunResult {

    private final List<TestResult> tests;
    private final List<String> warnings;

    RunResult(List<TestResult> tests, List<String> warnings) {
        this.tests = List.copyOf(tests);
        this.warnings = List.copyOf(warnings);
    }

    /**
     * What came of each test, in the order in which they are written; among them, before the tests in it, each group
     * that failed by itself: because of a teardown that nobody chose, or because a test that nobody chose failed and
     * others were aborted for it.
     */
    public List<TestResult> tests() {
        return tests;
    }

    /**
     * What came of that test.
     *
     * @param name its name, or as much of the end of its path as tells it from others: {@code creates a user},
     *     {@code Users › creates a user}, {@code users.http.yaml › Users › creates a user}; with {@code *} for any text
     * @throws IllegalArgumentException if no test of this run is called that, or several are
     */
    public TestResult test(String name) {
        PathNames names = new PathNames(tests.stream().map(TestResult::node).toList());
        return tests.get(names.nodes().indexOf(names.one(name)));
    }

    /**
     * The answer to that test's request.
     *
     * @param name as for {@link #test}
     * @throws IllegalArgumentException as {@link #test}
     * @throws SpecsFailed if the test did not pass
     * @throws IllegalStateException if it passed without an answer, as one that expects an {@code error}
     */
    public ReceivedAnswer answer(String name) {
        return test(name).answer();
    }

    /** Whether each test that was to run passed; one that is skipped was not. */
    public boolean passed() {
        return tests.stream().allMatch(test -> test.passed() || test.isSkipped());
    }

    /**
     * Makes a test of any framework fail where this run did not pass, with the text of Retort's report.
     *
     * @throws SpecsFailed unless {@link #passed()}
     */
    public RunResult throwUnlessPassed() {
        if (!passed()) {
            throw SpecsFailed.of(tests);
        }
        return this;
    }

    /** What is odd about the parameters {@code retort.*} and about the secrets; a line each. */
    public List<String> warnings() {
        return warnings;
    }

    /** {@code 12 tests: 10 passed, 1 failed, 1 skipped}. */
    @Override
    public String toString() {
        Map<String, Long> counts = tests.stream()
                .collect(Collectors.groupingBy(TestResult::word, LinkedHashMap::new, Collectors.counting()));
        return tests.size()
                + (tests.size() == 1 ? " test: " : " tests: ")
                + counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }
}
