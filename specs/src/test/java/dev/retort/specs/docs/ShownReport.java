package dev.retort.specs.docs;

import dev.retort.specs.SpecReport;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A report as a page shows it, to the letter; but for times and ports, and the fields that say which tool is at either
 * end.
 */
final class ShownReport {

    private static final Pattern ENDS = Pattern.compile("(?m)^ {4}(Matched-Stub-Id|User-Agent): .*\\R");

    private ShownReport() {}

    /** What the page writes. */
    static String asWritten(Example example) {
        return stable(example.shown());
    }

    /** That report, in the way in which the page shows it. */
    static String of(String report, Example example) {
        return switch (example.expected()) {
            case PASSES -> stable(report);
            case FAILS -> stable(ofOneTest(report) ? report.substring(report.indexOf('\n') + 1) : report);
            case FAILS_IN_SHORT -> stable(firstLines(report));
        };
    }

    /** The report of a single test stands on a page without the line that names the test. */
    private static boolean ofOneTest(String report) {
        return report.lines().filter(ShownReport::namesTest).count() == 1;
    }

    /** The first line of each test, below its name unless it is the only one. */
    private static String firstLines(String report) {
        List<String> lines = report.lines().toList();
        List<String> first = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            if (namesTest(lines.get(at - 1))) {
                first.add(ofOneTest(report) ? lines.get(at) : lines.get(at - 1) + "\n  " + lines.get(at));
            }
        }
        return String.join("\n", first);
    }

    private static boolean namesTest(String line) {
        return Stream.of("FAILED ", "ABORTED ", "SKIPPED ").anyMatch(line::startsWith);
    }

    private static String stable(String text) {
        return ENDS.matcher(SpecReport.stable(text))
                .replaceAll("")
                .replaceAll("\\d+ bytes (sent|received)", "N bytes $1") // of which the fields above are a part
                .strip();
    }
}
