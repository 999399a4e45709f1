package dev.retort.report;

import dev.retort.run.Cause;
import dev.retort.run.Outcome;

/**
 * What an aborted test shows: its reason, and below it what is to be read of the cause.
 *
 * @param detail the exchange of the cause; empty where there is none to be read
 */
public record AbortText(String message, String detail) {

    /** Where the cause is told of by itself: the reason alone. */
    public static AbortText of(Outcome.Aborted aborted) {
        return new AbortText(Visible.lines(aborted.reason().text()), "");
    }

    /** Where nobody tells of the cause: all that there is to say of it. */
    public static AbortText whole(Outcome.Aborted aborted) {
        return aborted.cause().map(cause -> whole(of(aborted), cause)).orElseGet(() -> of(aborted));
    }

    private static AbortText whole(AbortText reason, Cause cause) {
        if (cause.outcome() instanceof Outcome.Failed failed) {
            FailureText text = FailureText.of(cause.node(), failed);
            return new AbortText(reason.message() + "\n\n" + text.message(), text.detail());
        }
        return cause.outcome() instanceof Outcome.Skipped skipped
                ? new AbortText(
                        reason.message() + "\n\n"
                                + Visible.lines("`" + cause.node().name() + "` was skipped: "
                                        + skipped.reason().text()),
                        "")
                : reason;
    }
}
