package dev.retort.junit;

import dev.retort.plan.PlanNode;
import dev.retort.report.AbortText;
import dev.retort.report.ExchangeDetail;
import dev.retort.report.FailureText;
import dev.retort.run.Cause;
import dev.retort.run.Outcome;
import dev.retort.run.ShownMismatch;
import dev.retort.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Outcomes as JUnit says them. */
final class PlatformResult {

    private PlatformResult() {}

    /** @param told whether a node is told of by itself: what others were aborted for is told with them if not */
    static TestExecutionResult of(PlanNode node, Outcome outcome, Predicate<PlanNode> told) {
        if (outcome instanceof Outcome.Failed failed) {
            return TestExecutionResult.failed(failure(node, failed));
        }
        if (outcome instanceof Outcome.Aborted aborted) {
            boolean isTold = aborted.cause().map(Cause::node).filter(told).isPresent();
            return aborted(node, isTold ? AbortText.of(aborted) : AbortText.whole(aborted));
        }
        return outcome instanceof Outcome.Skipped skipped
                ? aborted(node, new AbortText(skipped.reason().text(), ""))
                : TestExecutionResult.successful();
    }

    private static TestExecutionResult aborted(PlanNode node, AbortText text) {
        TestAbortedException abort = new TestAbortedException(text.message());
        if (!text.detail().isEmpty()) {
            abort.initCause(new ExchangeDetail(text.detail()));
        }
        return TestExecutionResult.aborted(traced(node, abort));
    }

    /** One difference is an error that can be compared; each of several is, inside one that speaks for them all. */
    private static Throwable failure(PlanNode node, Outcome.Failed failed) {
        FailureText text = FailureText.of(node, failed);
        Throwable failure;
        if (failed.mismatches().size() == 1 && failed.problems().isEmpty()) {
            failure = compared(text.message(), failed.mismatches().get(0));
        } else if (failed.mismatches().size() > 1) {
            failure = new SpecFailure(text.message(), parts(node, failed.mismatches()));
        } else {
            failure = new AssertionFailedError(text.message());
        }
        if (!text.detail().isEmpty()) {
            failure.initCause(new ExchangeDetail(text.detail()));
        }
        return traced(node, failure);
    }

    private static List<AssertionFailedError> parts(PlanNode node, List<ShownMismatch> mismatches) {
        List<AssertionFailedError> parts = new ArrayList<>();
        for (ShownMismatch mismatch : mismatches) {
            parts.add(traced(
                    node,
                    compared(
                            "%s: expected %s but was %s at %s"
                                    .formatted(
                                            mismatch.label(),
                                            mismatch.expected().text(),
                                            mismatch.actual().text(),
                                            mismatch.where().shown()),
                            mismatch)));
        }
        return parts;
    }

    private static AssertionFailedError compared(String message, ShownMismatch mismatch) {
        return new AssertionFailedError(
                message, mismatch.expected().text(), mismatch.actual().text());
    }

    /** One line that names the spec's own place; the frames of the engine help nobody. */
    private static <T extends Throwable> T traced(PlanNode node, T failure) {
        Location at = node.at();
        String file = at.file().name();
        String folderless = file.substring(file.lastIndexOf('/') + 1);
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(withoutEnding(folderless), node.name(), folderless, at.line())
        });
        return failure;
    }

    private static String withoutEnding(String file) {
        int dot = file.indexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
