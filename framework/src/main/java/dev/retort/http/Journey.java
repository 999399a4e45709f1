package dev.retort.http;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.HttpException;

/** One exchange from its first hop to its ending. For one thread, once. */
final class Journey {

    private final Request first;
    private final CookieJar jar;
    private final Preparation preparation;
    private final ClassicTransport transport;
    private final Clock clock;
    private final Redirects redirects;
    private final List<Hop> hops = new ArrayList<>();
    private final long began = System.nanoTime();

    Journey(Request request, CookieJar jar, Preparation preparation, ClassicTransport transport, Clock clock) {
        this.first = request.withUserInfoAsField();
        this.jar = jar;
        this.preparation = preparation;
        this.transport = transport;
        this.clock = clock;
        this.redirects = new Redirects(first);
    }

    /** Outside is what may cancel the exchange; the deadline below it is a failure of the exchange. */
    Exchange travel(Cancellation outside, Cancellation deadline) {
        Request request = first;
        Progress progress = new Progress(clock);
        for (; ; ) {
            Progress before = progress;
            progress = new Progress(clock);
            try {
                Response response = hop(request, progress, deadline);
                if (!redirects.areFollowed(response.head())) {
                    return over(response);
                }
                progress.enter(Phase.REDIRECT);
                request = redirects.next(request, response.head());
                if (hops.size() > first.settings().redirection().atMost()) {
                    throw redirects.tooMany(request.target());
                }
            } catch (IOException | HttpException trouble) {
                // a hop that would close a loop is not begun: what happened is what happened before it
                boolean isLoop = trouble instanceof KnownFailure known && known.kind() == FailureKind.REDIRECT_LOOP;
                return over(ending(trouble, request, isLoop ? before : progress, outside, deadline));
            }
        }
    }

    private Response hop(Request request, Progress progress, Cancellation deadline) throws IOException, HttpException {
        Request permitted = redirects.permitted(request);
        refuseFaulty(permitted);
        Request authorized = permitted.credentials().authorize(permitted).withUserInfoAsField();
        if (!authorized.equals(permitted)) {
            refuseFaulty(authorized);
        }
        Message message = preparation.message(authorized, jar, progress);
        if (hops.stream().anyMatch(hop -> hop.request().equals(message.head()))) {
            throw Redirects.loop(message.target());
        }
        try {
            return transport.send(
                    new ClassicTransport.Task(message, authorized, redirects::areFollowed, progress), deadline);
        } finally {
            jar.store(message.target(), progress.cookies()).forEach(progress::note);
            hops.add(progress.hop(message));
        }
    }

    private static void refuseFaulty(Request request) throws KnownFailure {
        Optional<String> fault = request.fault();
        if (fault.isPresent()) {
            throw new KnownFailure(FailureKind.REQUEST_INVALID, fault.get(), "nothing was sent");
        }
    }

    private Ending ending(
            Exception trouble, Request request, Progress progress, Cancellation outside, Cancellation deadline) {
        if (trouble instanceof KnownFailure known) {
            return failure(known, request, progress);
        }
        if (Thread.currentThread().isInterrupted()) {
            return new Cancelled("interrupted");
        }
        if (outside.isCancelled()) {
            return new Cancelled(outside.reason().orElseThrow());
        }
        FailureDiagnosis diagnosis = new FailureDiagnosis(request.target().origin(), progress.phase());
        return failure(
                deadline.isCancelled()
                        ? diagnosis.deadline(first.settings().timeouts().total(), progress)
                        : diagnosis.of(trouble),
                request,
                progress);
    }

    private TransportFailure failure(KnownFailure known, Request request, Progress progress) {
        return FailureDiagnosis.failure(known, progress, request.target().text(), elapsed());
    }

    private Exchange over(Ending ending) {
        return new Exchange(hops, ending, elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
