package dev.retort.specs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

/**
 * What one run said of each spec file, test by test in the order of the file, with what changes from run to run (times,
 * ports, which of two parallel tests ended first) made the same.
 *
 * @param tests how many tests ended, passed or not
 * @param text what was said of those that did not pass
 */
public record SpecReport(int tests, String text) {

    /** By the name of the file. */
    public static Map<String, SpecReport> of(EngineExecutionResults results) {
        Map<String, List<Event>> byFile = new TreeMap<>();
        results.testEvents().stream()
                .filter(event -> event.getType() == EventType.FINISHED || event.getType() == EventType.SKIPPED)
                .forEach(event -> file(event)
                        .ifPresent(file -> byFile.computeIfAbsent(file, unknown -> new ArrayList<>())
                                .add(event)));
        Map<String, SpecReport> reports = new TreeMap<>();
        byFile.forEach((file, events) -> reports.put(
                file,
                new SpecReport(
                        events.size(),
                        events.stream()
                                .sorted(Comparator.comparing(SpecReport::line))
                                .map(SpecReport::text)
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining("\n\n")))));
        return reports;
    }

    private static Optional<String> file(Event event) {
        return event.getTestDescriptor().getUniqueId().getSegments().stream()
                .filter(segment -> segment.getType().equals("file"))
                .map(UniqueId.Segment::getValue)
                .findFirst();
    }

    /** Where the test stands; 0 where it stands in no file. */
    private static int line(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .filter(FileSource.class::isInstance)
                .flatMap(source -> ((FileSource) source).getPosition())
                .map(FilePosition::getLine)
                .orElse(0);
    }

    private static Optional<String> text(Event event) {
        String name = event.getTestDescriptor().getDisplayName();
        if (event.getType() == EventType.SKIPPED) {
            return Optional.of("SKIPPED " + name + "\n" + event.getRequiredPayload(String.class));
        }
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        return result.getThrowable().map(failure -> result.getStatus() + " " + name + "\n" + stable(text(failure)));
    }

    private static String text(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : "\n\n" + cause.getMessage());
    }

    /** Makes the same what changes from run to run. */
    public static String stable(String text) {
        return text.replaceAll("\\b\\d+ ms\\b", "N ms")
                .replaceAll(" {2,}(\\S+:\\d+ ›)", "  $1") // its column depends on how many digits a time has
                .replaceAll("(but was +)[\\d.]+m?s\\b", "$1N ms")
                .replaceAll("seed      -?\\d+; (.*)=-?\\d+", "seed      N; $1=N")
                .replaceAll("response  \\(.*\\)", "response  (…)")
                .replaceAll("localhost:\\d+", "localhost:PORT")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT")
                .replaceAll("(?m)^ {4}(Matched-Stub-Id|User-Agent): .*$", "    $1: …");
    }
}
