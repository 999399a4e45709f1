package dev.retort.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Socket;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One connection: strict about heads, able to tell what arrived unasked, and stoppable from another thread at any
 * moment, also while it is being made. Used by one exchange at a time; only {@link #stop()} may be run from outside.
 */
final class Connection extends DefaultBHttpClientConnection implements ManagedHttpClientConnection {

    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(HeadParser.LONGEST_LINE)
            .setMaxHeaderCount(HeadParser.MOST_FIELDS)
            .build();

    private static final long LONG_IDLE_NANOS = 1_000_000_000L;

    private final HeadParser parser;
    private volatile boolean aborted;
    private int use;
    private long idleSince = System.nanoTime();
    private long sentBefore;
    private long receivedBefore;
    /** Kept, because its counters live on when the socket is gone. */
    private @Nullable EndpointDetails details;

    private Connection(HeadParser parser) {
        super(LIMITS, null, utf8(), null, null, MonitoringResponseOutOfOrderStrategy.INSTANCE, null, limits -> parser);
        this.parser = parser;
    }

    /** Field values go out as UTF-8. */
    private static CharsetEncoder utf8() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    static Connection unconnected() {
        return new Connection(new HeadParser());
    }

    @Override
    public void bind(Socket socket) throws IOException {
        super.bind(socket);
        bound();
    }

    @Override
    public void bind(SSLSocket secured, Socket socket) throws IOException {
        super.bind(secured, socket);
        bound();
    }

    /** Every socket passes here before it is connected, and again with TLS around it. */
    private void bound() throws IOException {
        details = getEndpointDetails();
        if (aborted) {
            close(CloseMode.IMMEDIATE);
            throw new InterruptedIOException("the connection was given up");
        }
    }

    /**
     * What stops the exchange that is going on now, from any thread; it does not wait. Whoever runs it late, when that
     * exchange is over, does not harm the next one.
     */
    synchronized Runnable stop() {
        int own = use;
        return () -> abort(own);
    }

    private synchronized void abort(int ofUse) {
        if (ofUse == use) {
            aborted = true;
            close(CloseMode.IMMEDIATE);
        }
    }

    /** From now on it is a new exchange that is stopped, and for which bytes are counted. */
    synchronized void begin() {
        use++;
        sentBefore += sent();
        receivedBefore += received();
    }

    /** The exchange is over, and cannot be stopped any more. */
    synchronized void end() {
        use++;
    }

    long sent() {
        EndpointDetails known = details;
        return known == null ? 0 : known.getSentBytesCount() - sentBefore;
    }

    long received() {
        EndpointDetails known = details;
        return known == null ? 0 : known.getReceivedBytesCount() - receivedBefore;
    }

    /** Bytes that have arrived and belong to no response. */
    int leftOver() throws IOException {
        Socket socket = getSocket();
        return parser.leftOver() + (socket == null ? 0 : socket.getInputStream().available());
    }

    @Override
    public @Nullable Socket getSocket() {
        SocketHolder holder = getSocketHolder();
        return holder == null ? null : holder.getSocket();
    }

    @Override
    public @Nullable SSLSession getSSLSession() {
        return getSocket() instanceof SSLSocket tls ? tls.getSession() : null;
    }

    @Override
    public void passivate() {
        idleSince = System.nanoTime();
        setSocketTimeout(Timeout.INFINITE);
    }

    @Override
    public void activate() {}

    /**
     * Whether this idle connection can serve another exchange. That the peer has closed it costs a millisecond to find
     * out, so it is looked for only after a while, or where a mistake could not be mended.
     */
    boolean isUsable(boolean careful) {
        try {
            boolean idleForLong = System.nanoTime() - idleSince > LONG_IDLE_NANOS;
            return leftOver() == 0 && !((careful || idleForLong) && isStale()) && leftOver() == 0;
        } catch (IOException broken) {
            return false;
        }
    }
}
