package dev.retort.run;

import dev.retort.Assembly;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.project.Parameters;
import dev.retort.project.SpecFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A program that performs many files of ten tests against a server of its own, and prints how many tests passed, how
 * long it took, and how much memory was in use on the way. For a process of its own, whose memory is bounded.
 */
final class ManyTests implements RunListener {

    private static final String SPEC = """
            setup: [{name: before, request: POST /before, capture: {id: $.id}}]
            tests:
              - {name: rows, cases: 5, request: "POST /rows/${case}", capture: {ids: $.id}}
              - {name: uses rows, request: POST /uses, json: "${ids}"}
              - name: parallel
                parallel: 2
                tests:
                  - {name: one, request: "POST /one/${id}", expect: {json: {id: before}}}
                  - {name: two, request: "POST /two/${id}"}
            teardown:
              - {name: after, request: "DELETE /after/${id}"}
            """;

    private final RecordingServer server;
    private final int files;
    private final List<Long> used = new ArrayList<>();
    private final AtomicInteger passed = new AtomicInteger(); // two of each file end at once
    private int over;

    private ManyTests(RecordingServer server, int files) {
        this.server = server;
        this.files = files;
    }

    @Override
    public void finished(PlanNode node, Outcome outcome) {
        if (node.isLeaf() && outcome instanceof Outcome.Passed) {
            passed.incrementAndGet();
        }
        if (node.path().parent().isEmpty()) {
            server.whole().forget();
            over++;
            if (over % (files / 10) == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                used.add((runtime.totalMemory() - runtime.freeMemory()) / 1024);
            }
        }
    }

    /** @param args how many files */
    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("retort-many");
        try (RecordingServer server = RecordingServer.start()) {
            for (int i = 0; i < files; i++) {
                Files.writeString(folder.resolve("many-" + i + ".http.yaml"), SPEC, StandardCharsets.UTF_8);
            }
            ManyTests many = new ManyTests(server, files);
            long millis = many.perform(folder);
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .printf("%d passed in %d ms, KiB in use: %s%n", many.passed.get(), millis, many.used);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private long perform(Path folder) {
        long start = System.nanoTime();
        Assembly assembly = Assembly.withExtensions();
        Plan plan = assembly.plan(
                assembly.project(
                        folder,
                        Parameters.of(Map.of("retort.baseUrl", server.whole().url()))),
                SpecFiles.below(folder));
        try (Run run = assembly.open(plan, this, () -> false)) {
            run.perform();
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
