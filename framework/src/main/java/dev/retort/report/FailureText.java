package dev.retort.report;

import dev.retort.plan.PlanNode;
import dev.retort.run.Outcome;
import dev.retort.run.ShownMismatch;
import dev.retort.run.ShownProblem;
import dev.retort.run.ShownTest;
import dev.retort.run.ShownTrouble;
import dev.retort.run.Transcript;
import dev.retort.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * What a failed test shows.
 *
 * @param message its first line is complete in itself; the differences follow. Surefire prints it twice, so it is short
 * @param detail what took part, what was sent and what came back; printed once, as the cause. Empty where there was no
 *     exchange
 */
public record FailureText(String message, String detail) {

    private static final int MOST_DIFFERENCES = 6;
    private static final int RIGHT_COLUMN = 81;

    public static FailureText of(PlanNode node, Outcome.Failed failed) {
        List<String> lines = new ArrayList<>();
        Location request = failed.of().map(ShownTest::request).orElseGet(node::requestAt);
        String place = request.shown() + " › "
                + failed.of().map(test -> test.name().text()).orElseGet(node::name);
        failed.trouble().ifPresent(trouble -> trouble(request, place, failed, trouble, lines));
        if (!failed.mismatches().isEmpty()) {
            mismatches(place, failed, lines);
        }
        for (ShownProblem problem : failed.problems()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(problem.text().text());
        }
        failed.of()
                .ifPresent(
                        test -> lines.set(0, "the " + test.part() + " `" + test.name() + "` failed: " + lines.get(0)));
        if (failed.transcript().isEmpty() && failed.seed().isPresent()) {
            lines.add("");
            lines.add(Detail.seed(failed.seed().getAsLong()));
        }
        if (failed.missed() > 0) {
            lines.add("");
            lines.add("  " + ranAlone(failed.missed()));
        }
        return new FailureText(
                Visible.lines(String.join("\n", lines)),
                failed.transcript()
                        .map(transcript -> new Detail(transcript, failed.used(), failed.seed()))
                        .map(detail -> Visible.lines(detail.text()))
                        .orElse(""));
    }

    private static String ranAlone(int missed) {
        return missed == 1
                ? "ran alone: 1 earlier test of this file did not run; if it sets a cookie or a row, name it in `needs`"
                : "ran alone: " + missed
                        + " earlier tests of this file did not run; if one sets a cookie or a row, name it in `needs`";
    }

    private static void trouble(
            Location request, String place, Outcome.Failed failed, ShownTrouble trouble, List<String> lines) {
        lines.add(trouble.kind() + ": " + trouble.summary().text() + " at " + request.shown());
        lines.add("");
        String line =
                failed.transcript().map(Transcript::line).map(Object::toString).orElse("");
        lines.add(columns(
                "  %s ✗ %s after %d ms, %s"
                        .formatted(line, trouble.kind(), trouble.elapsed().toMillis(), bytes(trouble)),
                place));
        if (!trouble.hint().isEmpty()) {
            lines.add("  hint      " + trouble.hint().text());
        }
    }

    private static String bytes(ShownTrouble trouble) {
        if (trouble.sent() == 0) {
            return "nothing sent";
        }
        return trouble.sent() + " bytes sent, "
                + (trouble.received() == 0 ? "nothing received" : trouble.received() + " bytes received");
    }

    private static void mismatches(String place, Outcome.Failed failed, List<String> lines) {
        List<ShownMismatch> all = failed.mismatches();
        ShownMismatch first = all.get(0);
        lines.add("%s: expected %s but was %s%s at %s"
                .formatted(
                        first.label(),
                        first.expected().text(),
                        first.actual().text(),
                        all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "",
                        first.where().shown()));
        lines.add("");
        failed.transcript().ifPresent(transcript -> {
            lines.add(columns("  " + ExchangeText.line(transcript), place));
            lines.add("");
        });
        List<ShownMismatch> shown = all.subList(0, Math.min(all.size(), MOST_DIFFERENCES));
        int width = shown.stream()
                .mapToInt(mismatch -> mismatch.label().length())
                .max()
                .orElse(0);
        for (ShownMismatch mismatch : shown) {
            String label = mismatch.label();
            String gap = " ".repeat(width - label.length() + 2);
            lines.add(columns(
                    "  ✗ " + label + gap + "expected  " + mismatch.expected().text(),
                    ":" + mismatch.where().line()));
            lines.add("    " + " ".repeat(width + 2) + "but was   "
                    + mismatch.actual().text());
        }
        if (all.size() > shown.size()) {
            lines.add("  ✗ " + (all.size() - shown.size()) + " more differences");
        }
        if (failed.holding() > 0) {
            lines.add("  ✓ " + failed.holding()
                    + (failed.holding() == 1 ? " more expectation holds" : " more expectations hold"));
        }
    }

    /** The second text begins in the right column, or two spaces behind the first. */
    private static String columns(String left, String right) {
        return left + " ".repeat(Math.max(2, RIGHT_COLUMN - left.length())) + right;
    }
}
