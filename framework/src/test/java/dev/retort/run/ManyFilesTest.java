package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A run of very many files takes no more memory at its end than at its beginning, and no more time a test. */
class ManyFilesTest {

    private static final Pattern RESULT = Pattern.compile("(\\d+) passed in (\\d+) ms, KiB in use: \\[(.*)]");

    /** How many tests passed, how long they took, and how much memory was in use after each tenth of the files. */
    private record Result(int passed, long millis, List<Long> used) {

        static Result of(int files) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ManyTests.class.getName(),
                            String.valueOf(files))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(said).isTrue();
            Matcher result = RESULT.matcher(said);
            assertThat(result.find()).as(said).isTrue();
            return new Result(
                    Integer.parseInt(result.group(1)),
                    Long.parseLong(result.group(2)),
                    Arrays.stream(result.group(3).split(", ", -1))
                            .map(Long::valueOf)
                            .toList());
        }
    }

    @Test
    void ten_thousand_tests_in_a_thousand_files_need_96_mebibytes_and_leave_next_to_nothing_behind() throws Exception {
        Result few = Result.of(100);
        Result many = Result.of(1_000);
        System.out.printf(
                "%d tests: %d ms; %d tests: %d ms, %.1f times as long; KiB in use after each tenth: %s%n",
                few.passed, few.millis, many.passed, many.millis, (double) many.millis / few.millis, many.used);
        assertThat(few.passed).isEqualTo(1_000);
        assertThat(many.passed).isEqualTo(10_000);
        // the outcomes are kept, since they may be asked for: less than half a KiB a test
        assertThat(many.used.get(9) - many.used.get(1)).isLessThan(4_000);
    }
}
