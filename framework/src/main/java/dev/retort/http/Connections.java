package dev.retort.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.ConnectionHolder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * The connections of a run, kept for the next exchange with the same origin. There is no upper bound: each exchange
 * holds at most one, so there are as many as there are exchanges at once, and nobody ever waits for one. Thread-safe.
 */
final class Connections implements AutoCloseable {

    private static final int UNBOUNDED = 100_000;

    private final Dialer dialer = new Dialer();
    private final PoolingHttpClientConnectionManager pool = new Builder(dialer)
            .setConnectionFactory(socket -> Connection.unconnected())
            .setTlsSocketStrategy(Connections::unasked)
            .setMaxConnTotal(UNBOUNDED)
            .setMaxConnPerRoute(UNBOUNDED)
            .setDefaultConnectionConfig(ConnectionConfig.custom()
                    .setValidateAfterInactivity(TimeValue.NEG_ONE_MILLISECOND) // Lease looks for itself
                    .build())
            .build();

    /**
     * The dialer makes TLS itself, when it is first needed. Without a strategy the builder would make one now, and read
     * for it the store of whom this machine trusts.
     */
    private static SSLSocket unasked(Socket socket, String target, int port, Object attachment, HttpContext context) {
        throw new IllegalStateException("TLS is the dialer's");
    }

    /** The one way that both lines of Apache's client have to make connections with an operator of one's own. */
    private static final class Builder extends PoolingHttpClientConnectionManagerBuilder {

        private final Dialer dialer;

        Builder(Dialer dialer) {
            this.dialer = dialer;
        }

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            return dialer;
        }
    }

    /** A connection to that origin that nobody has used yet; it is not made yet. */
    Lease fresh(Origin origin) throws IOException {
        return lease(origin, idle -> false);
    }

    /** A connection to that origin: an idle one that suits, else one that is not made yet. */
    Lease lease(Origin origin, Predicate<Connection> suits) throws IOException {
        if (origin.isSecure()) {
            dialer.prepareForTls();
        }
        HttpHost host = new HttpHost(origin.scheme(), origin.host(), origin.port());
        HttpRoute route = new HttpRoute(host, null, origin.isSecure());
        Lease lease = new Lease(endpoint(route));
        while (lease.isConnected() && !suits.test(lease.connection())) {
            lease.close();
            lease = new Lease(endpoint(route));
        }
        return lease;
    }

    private ConnectionEndpoint endpoint(HttpRoute route) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        try {
            return pool.lease("retort", route, null).get(Timeout.ofMinutes(1));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (Exception unexpected) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted();
            }
            throw new IllegalStateException("no connection could be had from the pool", unexpected);
        }
    }

    private static IOException interrupted() {
        return new InterruptedIOException("interrupted before there was a connection");
    }

    /** Closes what is idle, and breaks off what is not. */
    @Override
    public void close() {
        pool.close(CloseMode.IMMEDIATE);
    }

    /** One connection for one exchange. Unless it is kept explicitly it is broken off at the end. */
    final class Lease implements AutoCloseable {

        private final ConnectionEndpoint endpoint;
        private Optional<TimeValue> keepFor = Optional.empty();

        private Lease(ConnectionEndpoint endpoint) {
            this.endpoint = endpoint;
        }

        Connection connection() {
            if (endpoint instanceof ConnectionHolder holder && holder.get() instanceof Connection connection) {
                return connection;
            }
            throw new IllegalStateException("the pool handed out a connection that is not ours");
        }

        boolean isConnected() {
            return endpoint.isConnected();
        }

        /** Connects it; only what the {@link Dialer} is stopped by limits the time. */
        Connection connected(HttpContext context) throws IOException {
            pool.connect(endpoint, Timeout.DISABLED, context);
            return connection();
        }

        /** The exchange is complete, and the connection may serve another one that soon. */
        void keep(TimeValue time) {
            keepFor = Optional.of(time);
        }

        /** The exchange is complete, but the connection is of no more use. */
        void complete() {
            endpoint.close(CloseMode.GRACEFUL);
        }

        @Override
        public void close() {
            if (keepFor.isEmpty()) {
                endpoint.close(CloseMode.IMMEDIATE);
            }
            pool.release(endpoint, null, keepFor.orElse(TimeValue.NEG_ONE_MILLISECOND));
        }
    }
}
