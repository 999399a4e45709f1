package dev.retort.http;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;
import org.apache.hc.client5.http.impl.DefaultConnectionKeepAliveStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.ChunkedInputStream;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.util.TimeValue;

/**
 * One hop over HTTP/1.1: takes a connection, sends, receives, and decides whether the connection may serve again.
 * Nothing is repeated silently, but for one case: a connection that had served before and turns out to be closed before
 * a byte of the response has come, at once, where the request is idempotent (RFC 9110, section 9.2.2). For others an
 * idle connection is looked at first.
 */
final class ClassicTransport implements AutoCloseable {

    /**
     * A server that closes an idle connection while a request is under way to it has not seen the request, and the
     * client hears of it after one way there and back. Who closes later has worked on the request.
     */
    private static final Duration CROSSING = Duration.ofMillis(500);

    private final Connections connections = new Connections();

    /**
     * One hop to be done.
     *
     * @param passedOver which responses' content nobody wants: that of redirects that will be followed
     */
    record Task(Message message, Request request, Predicate<ResponseHead> passedOver, Progress progress) {

        Timeouts timeouts() {
            return request.settings().timeouts();
        }

        Origin origin() {
            return message.target().origin();
        }
    }

    Response send(Task task, Cancellation whole) throws IOException, HttpException {
        boolean careful = !task.message().isIdempotent();
        Connections.Lease first = connections.lease(task.origin(), idle -> idle.isUsable(careful));
        boolean reused = first.isConnected();
        long began = System.nanoTime();
        try (first) {
            return on(first, task, whole);
        } catch (IOException broken) {
            boolean crossed = reused && System.nanoTime() - began < CROSSING.toNanos();
            if (!crossed || !mayRepeat(broken, task) || whole.isCancelled()) {
                throw broken;
            }
        }
        task.progress()
                .note("the connection, which had served before, was closed before a byte of the response came;"
                        + " the request was sent again on a new one");
        try (Connections.Lease second = connections.fresh(task.origin())) {
            return on(second, task, whole);
        }
    }

    private static boolean mayRepeat(IOException broken, Task task) {
        return task.progress().received() == 0
                && !(broken instanceof KnownFailure)
                && task.message().isIdempotent()
                && task.message().isRepeatable();
    }

    private static Response on(Connections.Lease lease, Task task, Cancellation whole)
            throws IOException, HttpException {
        Connection connection = lease.connection();
        Progress progress = task.progress();
        connection.begin();
        progress.uses(connection, lease.isConnected());
        Cancellation.Registration stop = whole.onCancel(connection.stop());
        try {
            connect(lease, task, whole);
            progress.enter(Phase.SEND);
            Conversation conversation = new Conversation(connection, task.message(), progress);
            conversation.send();
            progress.enter(Phase.WAIT);
            Conversation.Received received = new Limit(task.timeouts().response(), connection, whole)
                    .keptBy(
                            conversation::receive,
                            time -> FailureDiagnosis.responseTimeout(task.origin(), progress, time));
            progress.head(received.head());
            progress.enter(Phase.READ);
            if (hasContent(conversation, received.response())) {
                connection.receiveResponseEntity(received.response());
            }
            return read(lease, conversation, received, task);
        } finally {
            stop.close();
            connection.end();
        }
    }

    private static void connect(Connections.Lease lease, Task task, Cancellation whole)
            throws IOException, HttpException {
        Connection connection = lease.connection();
        if (!lease.isConnected()) {
            HttpClientContext context = HttpClientContext.create();
            context.setAttribute(Dialer.PROGRESS, task.progress());
            new Limit(task.timeouts().connect(), connection, whole)
                    .keptBy(
                            () -> lease.connected(context),
                            time -> FailureDiagnosis.connectTimeout(
                                    task.origin(), task.progress().phase(), time));
        }
        TlsSessions.of(connection.getSSLSession()).ifPresent(task.progress()::secured);
    }

    private static boolean hasContent(Conversation conversation, ClassicHttpResponse response) {
        return response.getCode() != 101
                && MessageSupport.canResponseHaveBody(conversation.request().getMethod(), response);
    }

    private static Response read(
            Connections.Lease lease, Conversation conversation, Conversation.Received received, Task task)
            throws IOException {
        ClassicHttpResponse response = received.response();
        ResponseHead head = received.head();
        HttpEntity entity = response.getEntity();
        if (entity != null && task.passedOver().test(head)) {
            boolean ended = ContentReader.discard(entity.getContent());
            if (ended) {
                settle(lease, conversation, response, task.progress());
            }
            return new Response(task.message().target(), head, Body.Kept.EMPTY, 0, Headers.EMPTY);
        }
        ContentReader reader =
                new ContentReader(task.request().settings(), task.request().keep(), task.progress());
        ContentReader.Read read = entity == null
                ? new ContentReader.Read(Body.Kept.EMPTY, 0)
                : reader.read(entity.getContent(), head.headers());
        settle(lease, conversation, response, task.progress());
        return new Response(task.message().target(), head, read.body(), read.wireSize(), trailers(entity));
    }

    private static Headers trailers(HttpEntity entity) throws IOException {
        return entity != null && entity.getContent() instanceof ChunkedInputStream chunks
                ? Conversation.headers(chunks.getFooters())
                : Headers.EMPTY;
    }

    /** The exchange is over; its connection may serve again only if both sides are at the same place. */
    private static void settle(
            Connections.Lease lease, Conversation conversation, ClassicHttpResponse response, Progress progress)
            throws IOException {
        int unasked = lease.connection().leftOver();
        if (unasked > 0) {
            progress.note(Amounts.bytes(unasked)
                    + " came after the end of the response; the connection was closed, so that no"
                    + " other test reads them");
            return;
        }
        HttpClientContext context = HttpClientContext.create();
        TimeValue time = DefaultConnectionKeepAliveStrategy.INSTANCE.getKeepAliveDuration(response, context);
        boolean alive = conversation.isRequestComplete()
                && response.getCode() != 101
                && TimeValue.isPositive(time)
                && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(conversation.request(), response, context);
        if (alive) {
            lease.keep(time);
        } else {
            lease.complete();
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
