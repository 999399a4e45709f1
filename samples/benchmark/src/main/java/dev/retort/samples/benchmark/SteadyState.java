package dev.retort.samples.benchmark;

import com.sun.management.ThreadMXBean;
import dev.retort.Retort;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/** What a test costs when all is loaded and compiled: the processor's time and the bytes of the thread that runs it. */
final class SteadyState {

    private static final int TESTS = 1_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private SteadyState() {}

    /** Something that sends so many requests and checks what comes back. */
    private interface Work {
        void perform() throws IOException;
    }

    static String measure(Path folder, ItemServer server) throws IOException {
        Retort specs = Retort.specs(Specs.in(folder.resolve("steady"), 1, TESTS).toString())
                .baseUrl(server.url());
        try (ByHand hand = new ByHand()) {
            Work byHand = () -> {
                for (int i = 0; i < TESTS; i++) {
                    hand.test(server.url() + "/item");
                }
            };
            SteadyState state = new SteadyState();
            double[] raw = state.costs(byHand);
            double[] retort = state.costs(() -> specs.run().throwUnlessPassed());
            return String.format(
                    Locale.ROOT,
                    "| in the long run, a test | CPU | allocated |%n| --- | --- | --- |%n"
                            + "| by hand: HttpClient and Jackson | %.1f µs | %.1f KB |%n"
                            + "| Retort, Java API | %.1f µs | %.1f KB |%n"
                            + "| Retort's own share | %.1f µs | %.1f KB |%n",
                    raw[0],
                    raw[1],
                    retort[0],
                    retort[1],
                    retort[0] - raw[0],
                    retort[1] - raw[1]);
        }
    }

    /** Microseconds and kilobytes a test: the least of all rounds, which others disturbed least. */
    private double[] costs(Work work) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            work.perform();
        }
        long id = Thread.currentThread().getId();
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < ROUNDS; i++) {
            long bytes = threads.getThreadAllocatedBytes(id);
            long time = threads.getCurrentThreadCpuTime();
            work.perform();
            least[0] = Math.min(least[0], (threads.getCurrentThreadCpuTime() - time) / 1e3 / TESTS);
            least[1] = Math.min(least[1], (threads.getThreadAllocatedBytes(id) - bytes) / 1e3 / TESTS);
        }
        return least;
    }
}
