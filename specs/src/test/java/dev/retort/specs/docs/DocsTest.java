package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.SpecReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the README and of the pages in {@code docs} does what is said of it, and the reports that the pages
 * show are the ones that Retort writes. {@code -Dretort.golden=write} writes these anew where they differ.
 */
class DocsTest {

    private static final boolean WRITE = "write".equals(System.getProperty("retort.golden"));

    @TempDir
    static Path folder;

    private static StubServer server;

    @BeforeAll
    static void startTheServer() {
        server = StubServer.start();
    }

    @AfterAll
    static void stopTheServer() {
        server.close();
    }

    @TestFactory
    Stream<DynamicContainer> each_example_does_what_its_page_says() throws IOException {
        List<DynamicContainer> pages = new ArrayList<>();
        for (Page page : Page.all()) {
            Map<Example, SpecReport> reports = run(Examples.of(page));
            if (WRITE) {
                write(page, reports);
            }
            pages.add(DynamicContainer.dynamicContainer(
                    page.name(),
                    reports.entrySet().stream()
                            .map(entry -> DynamicTest.dynamicTest(
                                    entry.getKey().place(), () -> check(entry.getKey(), entry.getValue())))));
        }
        return pages.stream();
    }

    /** Those that need nothing of their own in one run. */
    private static Map<Example, SpecReport> run(List<Example> examples) throws IOException {
        Map<Example, SpecReport> reports = new TreeMap<>(Example.IN_ORDER);
        List<Example> plain = examples.stream().filter(Example::isPlain).toList();
        if (!plain.isEmpty()) {
            reports.putAll(newRun().of(plain));
        }
        for (Example example : examples) {
            if (!example.isPlain()) {
                reports.putAll(newRun().of(List.of(example)));
            }
        }
        return reports;
    }

    private static ExampleRun newRun() throws IOException {
        return new ExampleRun(Files.createTempDirectory(folder, "specs"), server.address());
    }

    private static void check(Example example, SpecReport report) {
        assertThat(report.tests()).isPositive();
        if (!WRITE || example.report().isEmpty()) {
            assertThat(ShownReport.of(report.text(), example)).isEqualTo(ShownReport.asWritten(example));
        }
    }

    private static void write(Page page, Map<Example, SpecReport> reports) {
        Map<Integer, String> texts = new TreeMap<>();
        reports.forEach((example, report) -> {
            String text = ShownReport.of(report.text(), example);
            if (example.report().isPresent() && !text.equals(ShownReport.asWritten(example))) {
                texts.put(example.report().get().line(), text.replace("localhost:PORT", "localhost:8080"));
            }
        });
        page.rewrite(texts);
    }
}
