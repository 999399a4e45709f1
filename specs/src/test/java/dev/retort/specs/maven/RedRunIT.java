package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.SpecReport;
import dev.retort.specs.docs.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample whose specs fail: the guide shows what Maven prints, to the letter but for times, ports and ids. */
class RedRunIT {

    private static final String MARK = "console: mvn -Pquickstart,red verify";
    private static final String FIRST_LINE = "[INFO] Running dev.retort";
    private static final String LAST_LINE = "[ERROR] Tests run: 5, Failures: 3, Errors: 0, Skipped: 1\n";
    private static final String ABORTED =
            "needs `order`, which `places an order` (orders.http.yaml:11) did not capture";
    private static final boolean WRITE = "write".equals(System.getProperty("retort.golden"));

    @TempDir
    Path folder;

    @Test
    void the_guide_shows_what_is_printed() throws IOException {
        MavenBuild build =
                MavenProject.ofSample(folder, Path.of("../samples/red")).test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).as(build.console()).containsExactly(5, 3, 0, 1);
        String console = build.console().replace("\r\n", "\n");
        assertThat(console).contains(FIRST_LINE, LAST_LINE);
        String printed = console.substring(console.indexOf(FIRST_LINE), console.lastIndexOf(LAST_LINE)) + LAST_LINE;
        assertThat(build.reports().values()).first().asString().contains(ABORTED);
        assertThat(Files.readString(Path.of("../docs/red-run.md"))).contains(ABORTED);
        Page page = Page.guide("red-run");
        if (WRITE) {
            page.rewrite(MARK, shown(printed));
        } else {
            assertThat(stable(printed)).isEqualTo(stable(page.block(MARK)));
        }
    }

    /** With ports and times as a page has them. */
    private static String shown(String printed) {
        return printed.replaceAll("localhost:\\d{2,}", "localhost:8080")
                .replaceAll("(?m)[ \\t]+$", "")
                .replaceAll("(?m)^ {4}(Matched-Stub-Id|User-Agent): .*\\n", "");
    }

    private static String stable(String text) {
        return SpecReport.stable(text)
                .replaceAll("(?m)^ {4}(Matched-Stub-Id|User-Agent): .*\\n", "")
                .replaceAll("Time elapsed: [\\d.]+ s", "Time elapsed: N s")
                .replaceAll("(?m)[ \\t]+$", "")
                .strip();
    }
}
