package dev.retort.specs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.junit.RetortTestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * Every spec of this module passes, but those beside which an {@code x.expected.txt} stands: their report is that text,
 * to the letter. {@code -Dretort.golden=write} writes these texts anew, to be reviewed as a diff.
 */
class SpecsTest {

    private static final Path SPECS = Path.of("src/test/resources");
    private static final boolean WRITE = "write".equals(System.getProperty("retort.golden"));

    @TestFactory
    Stream<DynamicTest> each_spec_passes_or_fails_as_it_is_written_beside_it() {
        Map<String, SpecReport> reports = SpecReport.of(EngineTestKit.engine(new RetortTestEngine())
                .configurationParameter("retort.names", "short")
                .selectors(DiscoverySelectors.selectClass(AllSpecs.class))
                .execute());
        assertThat(reports).isNotEmpty();
        return reports.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String file, SpecReport report) throws IOException {
        Path expected = SPECS.resolve(file.substring(0, file.indexOf(".http.")) + ".expected.txt");
        assertThat(report.tests()).isPositive();
        if (!Files.exists(expected)) {
            assertThat(report.text()).isEmpty();
        } else if (WRITE) {
            Files.writeString(expected, report.text() + "\n", StandardCharsets.UTF_8);
        } else {
            assertThat(report.text() + "\n").isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        }
    }
}
