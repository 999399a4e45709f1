package dev.retort.http;

import java.time.Clock;

/**
 * Performs exchanges. Keeps connections for the next one, so there is one for a run, closed at its end. Nothing is
 * thrown for what can happen on a network or be wrong with a request: it is all in the {@link Exchange}. What
 * credentials or contents of an extension throw passes through. Thread-safe.
 */
public final class UserAgent implements AutoCloseable {

    private final Preparation preparation;
    private final Clock clock;
    private final ClassicTransport transport = new ClassicTransport();

    private UserAgent(String product, Clock clock) {
        this.preparation = new Preparation(product);
        this.clock = clock;
    }

    /** The product is what User-Agent says, {@code retort/1.0}; the clock gives the times at which hops began. */
    public static UserAgent open(String product, Clock clock) {
        return new UserAgent(product, clock);
    }

    /**
     * Sends the request, follows redirects, and tells all of it. Cookies come from the jar and go into it. Ends early
     * when the cancellation is cancelled or this thread is interrupted, and in any case at the request's deadline.
     */
    public Exchange exchange(Request request, CookieJar jar, Cancellation cancellation) {
        Thread caller = Thread.currentThread();
        try (Cancellation uninterrupted = cancellation.asking(caller::isInterrupted, "interrupted");
                Cancellation whole =
                        uninterrupted.deadline(request.settings().timeouts().total(), "deadline")) {
            return new Journey(request, jar, preparation, transport, clock).travel(uninterrupted, whole);
        }
    }

    /** Closes all connections. */
    @Override
    public void close() {
        transport.close();
    }
}
