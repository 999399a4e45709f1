package dev.retort.run;

import dev.retort.http.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a group's teardown may take: as long as it likes; once the group is cancelled, 5 s in all (RULES 12).
 * Thread-safe, guarded by itself.
 */
final class TeardownTime implements AutoCloseable {

    static final String OVER = "the teardown took more than 5 s";

    private static final Duration BUDGET = Duration.ofSeconds(5);

    private final Cancellation cancellation;
    private final Cancellation.Registration onGroup;
    private final List<Cancellation> deadlines = new ArrayList<>();

    /** @param above what breaks off the teardown in any case */
    TeardownTime(Cancellation group, Cancellation above) {
        this.cancellation = above.child();
        this.onGroup = group.onCancel(() -> begin(above));
    }

    private synchronized void begin(Cancellation above) {
        Cancellation deadline = above.deadline(BUDGET, OVER);
        deadline.onCancel(() -> cancellation.cancel(OVER));
        deadlines.add(deadline);
    }

    /** What breaks off the teardown. */
    Cancellation cancellation() {
        return cancellation;
    }

    @Override
    public synchronized void close() {
        onGroup.close();
        deadlines.forEach(Cancellation::close);
        cancellation.close();
    }
}
