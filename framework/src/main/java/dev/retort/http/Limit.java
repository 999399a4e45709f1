package dev.retort.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.core5.http.HttpException;

/** A part of a hop that has a deadline of its own: when that passes, the connection is broken off. */
record Limit(Optional<Duration> time, Connection connection, Cancellation whole) {

    /** What is to be done in time. */
    interface Step<T> {

        T take() throws IOException, HttpException;
    }

    <T> T keptBy(Step<T> step, Function<Duration, KnownFailure> late) throws IOException, HttpException {
        if (time.isEmpty()) {
            return step.take();
        }
        Cancellation deadline = whole.deadline(time.get(), "late");
        Cancellation.Registration stop = deadline.onCancel(connection.stop());
        try {
            T result = step.take();
            if (!isLate(deadline)) {
                return result;
            }
        } catch (IOException | HttpException broken) {
            if (!isLate(deadline)) {
                throw broken;
            }
        } finally {
            stop.close();
            deadline.close();
        }
        throw late.apply(time.get());
    }

    private boolean isLate(Cancellation deadline) {
        return deadline.isCancelled() && !whole.isCancelled();
    }
}
