package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One file of very many tests: ten times as many take some ten times the work, not a hundred times. */
class LargeFileTest {

    private static String spec(int tests) {
        return """
                tests:
                  - {name: first, skip: not now, request: GET /}
                  - {name: rows, cases: %d, skip: not now, needs: first, request: "GET /${case}", capture: {id: $.id}}
                  - {name: uses all, request: POST /, json: "${id}"}
                  - name: by way
                    cases: %d
                    needs: first
                    tests: [{name: same, skip: not now, request: GET /}]
                """.formatted(tests, tests / 4)
                + IntStream.range(0, tests / 4)
                        .mapToObj(i -> "  - {name: same, skip: not now, needs: first, request: GET /}\n")
                        .collect(Collectors.joining());
    }

    /** What this thread worked, in nanoseconds, whatever else the machine did. */
    private static long work(int tests) {
        try (RunOf run = RunOf.spec(spec(tests))) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Plan plan = run.plan();
            run.performing();
            long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            assertThat(plan.files().get(0).leaves().map(PlanNode::path).distinct())
                    .hasSize(tests + tests / 4 * 2 + 2);
            assertThat(run.requests()).isEmpty();
            return work;
        }
    }

    @Test
    void ten_times_the_tests_of_one_file_are_planned_and_walked_with_some_ten_times_the_work() {
        work(1_000); // what is compiled and loaded at first does not count
        long few = work(1_000);
        long many = work(10_000);
        System.out.printf(
                "1,500 tests in one file: %d ms of work; 15,000: %d ms, %.1f times as much%n",
                few / 1_000_000, many / 1_000_000, (double) many / few);
        assertThat(many).isLessThan(40 * few);
    }
}
