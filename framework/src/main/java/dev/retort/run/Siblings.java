package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The children of one parallel group: the only place where threads start for nodes. They are begun in the order
 * written, a bounded number at once, on threads of their own, so that no child ever waits for a thread of another
 * group. One child may wait for another that is written before it, which has begun, then, and will end. For one
 * performance.
 */
final class Siblings {

    private final Map<NodePath, CountDownLatch> ends = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** @param all the children, in the order written; rows end as one */
    Siblings(List<PlanNode> all) {
        all.forEach(node -> ends.put(node.path(), new CountDownLatch(1)));
    }

    /** That one is over. */
    void ended(PlanNode node) {
        Optional.ofNullable(ends.get(node.path())).ifPresent(CountDownLatch::countDown);
    }

    /** Waits until that one is over, if it is one of these. */
    void awaitEnd(NodePath path) {
        CountDownLatch end = ends.get(path);
        if (end != null) {
            uninterruptibly(end);
        }
    }

    /** An interrupt is for exchanges, which end on it; who waits for them waits. */
    private static void uninterruptibly(CountDownLatch end) {
        boolean interrupted = false;
        while (true) {
            try {
                end.await();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Performs each, at most so many at once; returns when all are over, and throws then what the first of them threw.
     */
    void each(List<PlanNode> nodes, int atMost, Consumer<PlanNode> work) {
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < nodes.size(); i = next.getAndIncrement()) {
                try {
                    work.accept(nodes.get(i));
                } catch (Throwable thrown) {
                    failure.compareAndSet(null, thrown);
                }
            }
        };
        List<Thread> threads = new ArrayList<>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (int i = 1; i < Math.min(atMost, nodes.size()); i++) {
            Thread thread = new Thread(worker, "retort-" + i);
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            thread.start();
            threads.add(thread);
        }
        worker.run();
        threads.forEach(Siblings::join);
        Optional.ofNullable(failure.get()).ifPresent(Ending::rethrow);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
