package dev.retort;

import dev.retort.plan.PlanNode;
import dev.retort.report.AbortText;
import dev.retort.report.FailureText;
import dev.retort.report.Visible;
import dev.retort.run.Cause;
import dev.retort.run.Outcome;
import dev.retort.run.ReceivedAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of one test. Immutable and thread-safe. */
public final class TestResult {

    private final PlanNode node;
    private final Outcome outcome;
    private final Optional<ReceivedAnswer> answer;

    TestResult(PlanNode node, Outcome outcome, Optional<ReceivedAnswer> answer) {
        this.node = node;
        this.outcome = outcome;
        this.answer = answer;
    }

    PlanNode node() {
        return node;
    }

    /** From the root of the specs: {@code users/users.http.yaml › Users › creates a user}. */
    public String path() {
        return node.path().text();
    }

    public String name() {
        return node.name();
    }

    /** What came of it, cleared of secrets. */
    public Outcome outcome() {
        return outcome;
    }

    public boolean passed() {
        return outcome instanceof Outcome.Passed;
    }

    boolean isSkipped() {
        return outcome instanceof Outcome.Skipped;
    }

    /**
     * The answer to its request; of several tries, the last one's.
     *
     * @throws SpecsFailed if it did not pass
     * @throws IllegalStateException if it passed without an answer, as one that expects an {@code error}
     */
    public ReceivedAnswer answer() {
        throwUnlessPassed();
        return answer.orElseThrow(
                () -> new IllegalStateException("`" + path() + "` passed, and its request was not answered"));
    }

    /** @throws SpecsFailed unless it passed, with the text of Retort's report */
    public TestResult throwUnlessPassed() {
        if (!passed()) {
            throw SpecsFailed.of(List.of(this));
        }
        return this;
    }

    /** Why it did not pass, as Retort reports it; empty where it passed. Cleared of secrets. */
    public String text() {
        if (outcome instanceof Outcome.Failed failed) {
            return FailureText.of(node, failed).message();
        }
        if (outcome instanceof Outcome.Aborted aborted) {
            return "aborted: " + text(aborted).message();
        }
        return outcome instanceof Outcome.Skipped skipped
                ? "skipped: " + Visible.lines(skipped.reason().text())
                : "";
    }

    boolean failed() {
        return outcome instanceof Outcome.Failed;
    }

    /** The same where it stands beside others: what it was aborted for is told with the group around. */
    String textAmongOthers() {
        return outcome instanceof Outcome.Aborted aborted
                ? "aborted: " + AbortText.of(aborted).message()
                : text();
    }

    /** Of what was not chosen, and is no result itself, all is told. */
    private static AbortText text(Outcome.Aborted aborted) {
        boolean isTold =
                aborted.cause().map(Cause::node).filter(PlanNode::selected).isPresent();
        return isTold ? AbortText.of(aborted) : AbortText.whole(aborted);
    }

    /**
     * The exchange of a test that failed: what took part, what was sent and what came back. Of one that was aborted,
     * that of the test that failed and was not chosen itself; else empty.
     */
    public String detail() {
        if (outcome instanceof Outcome.Failed failed) {
            return FailureText.of(node, failed).detail();
        }
        return outcome instanceof Outcome.Aborted aborted ? text(aborted).detail() : "";
    }

    /** {@code passed}, {@code failed}, {@code aborted} or {@code skipped}. */
    String word() {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** {@code failed: users.http.yaml › creates a user}. */
    @Override
    public String toString() {
        return word() + ": " + path();
    }
}
