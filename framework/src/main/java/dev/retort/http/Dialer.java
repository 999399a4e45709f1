package dev.retort.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * Makes connections: name to addresses, TCP to the first address that answers, TLS. Has no timeouts of its own: whoever
 * wants it to stop aborts the connection.
 */
final class Dialer implements HttpClientConnectionOperator {

    /** The name under which a context holds the {@link Progress} to tell. */
    static final String PROGRESS = "retort.progress";

    private Optional<TlsSocketStrategy> tls = Optional.empty();

    /**
     * Made when it is first needed, because the store of whom this machine trusts is slow to read. Names are checked
     * after the handshake, so that a wrong name is not taken for a lack of trust; the verifier is named, because with
     * this policy httpclient5 5.6 checks no name at all without one.
     */
    private synchronized TlsSocketStrategy tls() throws KnownFailure {
        if (tls.isEmpty()) {
            tls = Optional.of(ClientTlsStrategyBuilder.create()
                    .setSslContext(JavaTls.context())
                    .setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT)
                    .setHostnameVerifier(new HostNames())
                    .buildClassic());
        }
        return tls.get();
    }

    /** Reads whom this machine trusts, so that it does not count as part of the first handshake. */
    void prepareForTls() throws KnownFailure {
        tls();
    }

    /** A lookup of a name cannot be stopped; where one outlasts a deadline, that is found out after it. */
    @Override
    public void connect(
            ManagedHttpClientConnection connection,
            HttpHost host,
            InetSocketAddress localAddress,
            TimeValue timeout,
            SocketConfig config,
            HttpContext context)
            throws IOException {
        Progress progress = (Progress) context.getAttribute(PROGRESS);
        progress.enter(Phase.DNS);
        InetAddress[] addresses = InetAddress.getAllByName(host.getHostName());
        progress.enter(Phase.CONNECT);
        Socket socket = open(connection, addresses, host.getPort());
        if (host.getSchemeName().equals("https")) {
            progress.enter(Phase.TLS);
            SSLSocket secured =
                    tls().upgrade(socket, withoutBrackets(host.getHostName()), host.getPort(), null, context);
            connection.bind(secured, socket);
        }
    }

    private static Socket open(ManagedHttpClientConnection connection, InetAddress[] addresses, int port)
            throws IOException {
        List<IOException> failures = new ArrayList<>();
        for (InetAddress address : addresses) {
            Socket socket = new Socket();
            connection.bind(socket);
            try {
                socket.setTcpNoDelay(true);
                socket.connect(new InetSocketAddress(address, port));
                connection.bind(socket);
                return socket;
            } catch (IOException failure) {
                socket.close();
                failures.add(failure);
            }
        }
        throw mostTelling(failures);
    }

    /** A refusal says more than an address family that this machine has no route for. */
    private static IOException mostTelling(List<IOException> failures) {
        return failures.stream()
                .filter(ConnectException.class::isInstance)
                .findFirst()
                .orElse(failures.get(failures.size() - 1));
    }

    private static String withoutBrackets(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** For proxies only; there are none. */
    @Override
    public void upgrade(ManagedHttpClientConnection connection, HttpHost host, HttpContext context) {
        throw new UnsupportedOperationException("no connection is upgraded");
    }
}
