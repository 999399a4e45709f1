package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong before a request is sent: names, connections, TLS. */
@Timeout(60)
final class ConnectFaultTest {

    private static final Certificates TRUSTED = Certificates.authority("Trusted");

    @TempDir
    static Path folder;

    private static Path trustStore;

    @BeforeAll
    static void write_the_trust_store() throws IOException, GeneralSecurityException {
        trustStore = folder.resolve("trust.p12");
        try (OutputStream out = Files.newOutputStream(trustStore)) {
            TRUSTED.trustStore().store(out, Certificates.password());
        }
    }

    /** A user agent that trusts what this machine's store trusts, and that store holds our authority alone. */
    private static Browser browser() {
        System.setProperty("javax.net.ssl.trustStore", trustStore.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", new String(Certificates.password()));
        return new Browser();
    }

    /** Made for each test. */
    private final ThreadsLeft threads = ThreadsLeft.sinceNow();

    @AfterEach
    void no_thread_is_left() throws InterruptedException {
        threads.assertNone();
    }

    @AfterEach
    void trust_as_before() {
        System.clearProperty("javax.net.ssl.trustStore");
        System.clearProperty("javax.net.ssl.trustStorePassword");
    }

    private static RawServer https(SSLContext context, RawServer.Script script) throws IOException {
        return RawServer.on(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
    }

    private static Target https(RawServer server) {
        return Target.of("https://" + server.place() + "/");
    }

    private static TransportFailure failure(RawServer server) {
        try (Browser browser = browser()) {
            return browser.failure(Request.of("GET", https(server)));
        } finally {
            assertThat(server.isLeftAlone()).isTrue();
        }
    }

    private static void assertThatFails(RawServer server, FailureKind kind, Phase phase, String summary) {
        TransportFailure failure = failure(server);
        assertThat(failure.summary()).isEqualTo(summary.replace("SERVER", server.place()));
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.phase()).isEqualTo(phase);
        assertThat(failure.hint()).isNotEmpty();
        assertThat(failure.received()).isZero();
        assertThat(server.requests()).isEmpty();
    }

    private static void ok(Peer peer) throws IOException {
        while (peer.readRequest()) {
            peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        }
    }

    @Test
    void a_name_without_an_address() {
        try (Browser browser = new Browser()) {
            TransportFailure failure = browser.failure(Request.of("GET", Target.of("http://nowhere.invalid/")));
            assertThat(failure.summary()).isEqualTo("no address is known for `nowhere.invalid`");
            assertThat(failure.kind()).isEqualTo(FailureKind.DNS);
            assertThat(failure.phase()).isEqualTo(Phase.DNS);
        }
    }

    @Test
    void a_port_where_nothing_listens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        try (Browser browser = new Browser()) {
            TransportFailure failure = browser.failure(Request.of("GET", Target.of("http://localhost:" + port + "/")));
            assertThat(failure.summary()).isEqualTo("nothing listens on localhost:" + port);
            assertThat(failure.kind()).isEqualTo(FailureKind.CONNECT_REFUSED);
            assertThat(failure.phase()).isEqualTo(Phase.CONNECT);
            assertThat(failure.sent()).isZero();
        }
    }

    @Test
    void a_server_that_accepts_no_more_connections() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket second = new Socket(full.getInetAddress(), full.getLocalPort());
                Browser browser = new Browser()) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();
            Target target = Target.of("http://127.0.0.1:" + full.getLocalPort() + "/");
            Timeouts timeouts =
                    new Timeouts(Optional.of(Duration.ofMillis(300)), Optional.empty(), Duration.ofSeconds(20));
            TransportFailure failure =
                    browser.failure(Request.of("GET", target).with(ConnectionSettings.DEFAULT.with(timeouts)));
            assertThat(failure.summary())
                    .isEqualTo("127.0.0.1:" + full.getLocalPort() + " did not accept a connection within 300 ms");
            assertThat(failure.kind()).isEqualTo(FailureKind.CONNECT_TIMEOUT);

            TransportFailure late =
                    browser.failure(Request.of("GET", target).with(ConnectionSettings.DEFAULT.with(Fault.total(300))));
            assertThat(late.summary())
                    .isEqualTo("the exchange was not over within 300 ms; it was connecting to 127.0.0.1:"
                            + full.getLocalPort());
            assertThat(late.kind()).isEqualTo(FailureKind.DEADLINE);
        }
    }

    @Test
    void a_certificate_that_is_trusted_and_the_facts_of_its_session() throws IOException {
        try (RawServer server = https(TRUSTED.server(TRUSTED.issue("127.0.0.1", 10)), ConnectFaultTest::ok);
                Browser browser = browser()) {
            Hop first = browser.get(https(server)).hops().get(0);
            assertThat(first.response().orElseThrow().status()).isEqualTo(200);
            assertThat(first.timings().phases()).containsKeys(Phase.DNS, Phase.CONNECT, Phase.TLS, Phase.READ);
            TlsSession session = first.tls().orElseThrow();
            assertThat(session.protocol()).isEqualTo("TLSv1.3");
            assertThat(session.subject()).isEqualTo("CN=127.0.0.1");
            assertThat(session.issuer()).isEqualTo("CN=Trusted");
            Hop second = browser.get(https(server)).hops().get(0);
            assertThat(second.reused()).isTrue();
            assertThat(second.tls()).isEqualTo(first.tls());
        }
    }

    @Test
    void a_certificate_of_a_stranger() throws IOException {
        Certificates stranger = Certificates.authority("Stranger");
        try (RawServer server = https(stranger.server(stranger.issue("127.0.0.1", 10)), ConnectFaultTest::ok)) {
            assertThatFails(
                    server,
                    FailureKind.TLS_UNTRUSTED,
                    Phase.TLS,
                    "the certificate of SERVER is not signed by anybody this machine trusts");
        }
    }

    @Test
    void a_certificate_that_has_expired() throws IOException {
        try (RawServer server = https(TRUSTED.server(TRUSTED.issue("127.0.0.1", -1)), ConnectFaultTest::ok)) {
            TransportFailure failure = failure(server);
            assertThat(failure.summary())
                    .startsWith("the certificate of " + server.place() + " is not valid today: NotAfter: ");
            assertThat(failure.kind()).isEqualTo(FailureKind.TLS_EXPIRED);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_certificate_for_another_host() throws IOException {
        try (RawServer server = https(TRUSTED.server(TRUSTED.issue("wrong.example", 10)), ConnectFaultTest::ok)) {
            assertThatFails(
                    server, FailureKind.TLS_HOSTNAME, Phase.TLS, "the certificate of SERVER is not for `127.0.0.1`");
            assertThat(failure(server).hint()).isEqualTo("it is for `wrong.example`");
        }
    }

    @Test
    void a_server_that_wants_a_client_certificate() throws IOException {
        SSLContext context = TRUSTED.server(TRUSTED.issue("127.0.0.1", 10));
        SSLServerSocket listener = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        try (RawServer server = RawServer.on(listener, ConnectFaultTest::ok)) {
            TransportFailure failure = failure(server);
            assertThat(failure.summary()).isEqualTo(server.place() + " wants a client certificate");
            assertThat(failure.kind()).isEqualTo(FailureKind.TLS_CLIENT_CERTIFICATE);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void a_server_without_tls() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.send("HTTP/1.1 400 Bad Request\r\n\r\n");
            peer.stall();
        })) {
            assertThatFails(server, FailureKind.TLS_PROTOCOL, Phase.TLS, "SERVER does not speak TLS");
        }
    }

    @Test
    void a_server_that_knows_no_version_of_tls_that_we_know() {
        try (RawServer server = alert(70)) {
            assertThatFails(
                    server,
                    FailureKind.TLS_PROTOCOL,
                    Phase.TLS,
                    "SERVER and this client have no version of TLS in common");
        }
    }

    @Test
    void a_server_that_breaks_the_handshake_off() {
        try (RawServer server = alert(40)) {
            assertThatFails(
                    server,
                    FailureKind.TLS_HANDSHAKE,
                    Phase.TLS,
                    "SERVER broke off the TLS handshake: Received fatal alert: handshake_failure");
        }
    }

    /** Answers the handshake with a fatal alert of that number (RFC 8446, section 6). */
    private static RawServer alert(int number) {
        return RawServer.serving(peer -> {
            peer.send(new byte[] {0x15, 3, 3, 0, 2, 2, (byte) number});
            peer.stall();
        });
    }

    @Test
    void a_server_that_closes_in_the_handshake() {
        try (RawServer server = RawServer.serving(peer -> peer.skip(20))) {
            TransportFailure failure = failure(server);
            assertThat(failure.summary()).startsWith(server.place() + " broke off the TLS handshake: ");
            assertThat(failure.kind()).isEqualTo(FailureKind.TLS_HANDSHAKE);
        }
    }

    @Test
    void a_server_that_says_nothing_in_the_handshake() {
        try (RawServer server = RawServer.serving(Peer::stall);
                Browser browser = browser()) {
            TransportFailure failure = browser.failure(
                    Request.of("GET", https(server)).with(ConnectionSettings.DEFAULT.with(Fault.connect(300))));
            assertThat(failure.summary())
                    .isEqualTo("the TLS handshake with " + server.place() + " was not over within 300 ms");
            assertThat(failure.kind()).isEqualTo(FailureKind.CONNECT_TIMEOUT);
            assertThat(failure.phase()).isEqualTo(Phase.TLS);
        }
    }

    @Test
    void a_deadline_in_the_handshake_asks_whether_that_port_speaks_tls() {
        try (RawServer server = RawServer.serving(Peer::stall);
                Browser browser = browser()) {
            TransportFailure failure = browser.failure(
                    Request.of("GET", https(server)).with(ConnectionSettings.DEFAULT.with(Fault.total(300))));
            assertThat(failure.kind()).isEqualTo(FailureKind.DEADLINE);
            assertThat(failure.hint())
                    .isEqualTo("does that port speak TLS? `timeout` says how long an exchange may take");
        }
    }

    @Test
    void content_over_tls_that_breaks_off() throws IOException {
        try (RawServer server = https(TRUSTED.server(TRUSTED.issue("127.0.0.1", 10)), peer -> {
            peer.readRequest();
            peer.send(Fault.head("Content-Length: 10") + "abc");
        })) {
            TransportFailure failure = failure(server);
            assertThat(failure.summary())
                    .isEqualTo("the connection was closed inside the content of the response, after 3 of 10 bytes");
            assertThat(failure.kind()).isEqualTo(FailureKind.BODY_TRUNCATED);
        }
    }
}
