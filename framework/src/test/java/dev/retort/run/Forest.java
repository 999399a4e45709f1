package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.retort.Assembly;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Random trees, one after the other on each processor, against one server. Each has to be over within a time, and
 * leaves neither threads nor connections behind. A seed that fails is told, with its spec.
 */
final class Forest {

    private static final long WATCHDOG =
            300_000; // a tree may have hundreds of leaves, each of which is performed alone

    private final boolean calm;
    private final Path folder;
    private final RecordingServer server;
    private final Map<Long, Throwable> failed = new TreeMap<>();

    /** What is to hold for a tree. */
    interface Check {
        void of(RandomTree.Node file, long seed, Replay tree) throws Exception;
    }

    private Forest(boolean calm, Path folder, RecordingServer server) {
        this.calm = calm;
        this.folder = folder;
        this.server = server;
    }

    /**
     * Checks so many trees, or more if {@code -Dtrees} says so.
     *
     * @param most never more than that
     * @param calm without teardown in which something depends on who is quicker
     * @param check must be safe to be called from several threads
     */
    static void each(int trees, int most, boolean calm, Path folder, Check check) throws InterruptedException {
        Long one = Long.getLong("tree");
        long first = one == null ? 0 : one;
        long last = one == null ? Math.min(Math.max(trees, Integer.getInteger("trees", 0)), most) : one + 1;
        try (RecordingServer server = RecordingServer.start()) {
            new Forest(calm, folder, server).grow(first, last, check);
            assertThat(server.connections()).as("connections that are left").isZero();
        }
    }

    private void grow(long first, long last, Check check) throws InterruptedException {
        AtomicLong next = new AtomicLong(first);
        Runnable worker = () -> {
            Assembly assembly = Assembly.withExtensions();
            for (long seed = next.getAndIncrement(); seed < last && failed.isEmpty(); seed = next.getAndIncrement()) {
                guarded(seed, assembly, check);
                assembly = seed % 100 == 0 ? Assembly.withExtensions() : assembly; // it holds all files that it read
            }
        };
        List<Thread> workers = Stream.generate(() -> new Thread(worker, "forest"))
                .limit(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .toList();
        workers.forEach(Thread::start);
        for (Thread each : workers) {
            each.join();
        }
        failed.forEach((seed, thrown) -> assertThatCode(() -> {
                    throw thrown;
                })
                .as("-Dtree=%d%n%s", seed, RandomTree.spec(new RandomTree(seed, calm).file()))
                .doesNotThrowAnyException());
    }

    /** All threads that a tree needs are of one group. */
    private void guarded(long seed, Assembly assembly, Check check) {
        ThreadGroup group = new ThreadGroup("tree " + seed);
        Thread thread = new Thread(group, () -> checked(seed, assembly, check), "tree " + seed);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        try {
            thread.join(WATCHDOG);
            for (Thread each : threads(group)) {
                each.join(thread.isAlive() ? 1 : WATCHDOG);
            }
            if (group.activeCount() > 0) {
                failed(seed, new AssertionError("still runs:\n" + stacks(group)));
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void checked(long seed, Assembly assembly, Check check) {
        try {
            Path own = Files.createDirectory(folder.resolve("tree-" + seed));
            RandomTree.Node file = new RandomTree(seed, calm).file();
            try (Replay tree = new Replay(RandomTree.spec(file), String.valueOf(seed), own, assembly, server)) {
                check.of(file, seed, tree);
            }
        } catch (Throwable thrown) {
            failed(seed, thrown);
        }
    }

    private void failed(long seed, Throwable thrown) {
        synchronized (failed) {
            failed.putIfAbsent(seed, thrown);
        }
    }

    private static List<Thread> threads(ThreadGroup group) {
        Thread[] all = new Thread[group.activeCount() + 10];
        return new ArrayList<>(Arrays.asList(all).subList(0, group.enumerate(all)));
    }

    private static String stacks(ThreadGroup group) {
        return threads(group).stream()
                .map(thread -> thread + "\n"
                        + Optional.of(thread.getStackTrace()).stream()
                                .flatMap(Arrays::stream)
                                .map(frame -> "    " + frame)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }
}
