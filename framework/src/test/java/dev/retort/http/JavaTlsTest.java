package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom this Java trusts and whose certificate it sends, as its properties say. */
@Timeout(60)
final class JavaTlsTest {

    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final String OWN = "javax.net.ssl.keyStore";
    private static final Certificates OURS = Certificates.authority("Ours");

    @TempDir
    Path folder;

    @AfterEach
    void as_before() {
        List.of(TRUST, OWN).forEach(store -> {
            System.clearProperty(store);
            System.clearProperty(store + "Password");
        });
    }

    private void trust() throws IOException, GeneralSecurityException {
        set(TRUST, store("trust.p12", OURS.trustStore()), new String(Certificates.password()));
    }

    private static void set(String property, Path file, String password) {
        System.setProperty(property, file.toString());
        System.setProperty(property + "Password", password);
    }

    private Path store(String name, KeyStore store) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, Certificates.password());
        }
        return file;
    }

    /** Wants a certificate of ours. */
    private static RawServer server() throws IOException {
        SSLServerSocket listener = (SSLServerSocket) OURS.server(OURS.issue("127.0.0.1", 10))
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setNeedClientAuth(true);
        return RawServer.on(listener, peer -> {
            while (peer.readRequest()) {
                peer.send("HTTP/1.1 204 No Content\r\n\r\n");
            }
        });
    }

    private static Target target(RawServer server) {
        return Target.of("https://" + server.place() + "/");
    }

    private static TransportFailure failure(RawServer server) {
        try (Browser browser = new Browser()) {
            return browser.failure(Request.of("GET", target(server)));
        }
    }

    @Test
    void the_certificate_in_the_key_store_is_sent_to_a_server_that_wants_one() throws Exception {
        trust();
        set(OWN, store("own.p12", Certificates.keyStore(OURS.issue("client", 10))), "changeit");
        try (RawServer server = server();
                Browser browser = new Browser()) {
            assertThat(browser.get(target(server))
                            .hops()
                            .get(0)
                            .response()
                            .orElseThrow()
                            .status())
                    .isEqualTo(204);
        }
    }

    @Test
    void without_a_key_store_the_hint_says_where_it_would_be_named() throws Exception {
        trust();
        try (RawServer server = server()) {
            TransportFailure failure = failure(server);
            assertThat(failure.kind()).isEqualTo(FailureKind.TLS_CLIENT_CERTIFICATE);
            assertThat(failure.hint()).isEqualTo("`-Djavax.net.ssl.keyStore=FILE` names a store with one");
        }
    }

    @Test
    void without_a_trust_store_of_ours_the_hint_says_where_it_would_be_named() throws Exception {
        try (RawServer server = server()) {
            TransportFailure failure = failure(server);
            assertThat(failure.kind()).isEqualTo(FailureKind.TLS_UNTRUSTED);
            assertThat(failure.hint())
                    .isEqualTo(
                            "if it is the right server, `-Djavax.net.ssl.trustStore=FILE` names a store with its signer");
        }
    }

    @Test
    void a_store_that_is_not_there() throws Exception {
        try (RawServer server = server()) {
            set(TRUST, folder.resolve("none.p12"), "changeit");
            assertThatCannotBeRead(
                    failure(server),
                    FailureKind.TLS_UNTRUSTED,
                    "`javax.net.ssl.trustStore` of this Java names a file that is not there",
                    folder.resolve("none.p12").toString());
            trust();
            set(OWN, folder.resolve("nothing.p12"), "changeit");
            assertThatCannotBeRead(
                    failure(server),
                    FailureKind.TLS_CLIENT_CERTIFICATE,
                    "`javax.net.ssl.keyStore` of this Java names a file that is not there",
                    folder.resolve("nothing.p12").toString());
        }
    }

    @Test
    void a_store_that_cannot_be_read() throws Exception {
        try (RawServer server = server()) {
            set(TRUST, store("trust.p12", OURS.trustStore()), "wrong");
            assertThatCannotBeRead(
                    failure(server),
                    FailureKind.TLS_UNTRUSTED,
                    "the store that `javax.net.ssl.trustStore` of this Java names cannot be read: keystore password"
                            + " was incorrect",
                    "is `javax.net.ssl.trustStorePassword` its password?");
            trust();
            set(OWN, store("own.p12", Certificates.keyStore(OURS.issue("client", 10))), "wrong");
            assertThatCannotBeRead(
                    failure(server),
                    FailureKind.TLS_CLIENT_CERTIFICATE,
                    "the store that `javax.net.ssl.keyStore` of this Java names cannot be read: keystore password"
                            + " was incorrect",
                    "is `javax.net.ssl.keyStorePassword` its password?");
            set(OWN, Files.writeString(folder.resolve("text.p12"), "text"), "changeit");
            assertThat(failure(server).summary())
                    .startsWith("the store that `javax.net.ssl.keyStore` of this Java names cannot be read: ");
        }
    }

    private static void assertThatCannotBeRead(
            TransportFailure failure, FailureKind kind, String summary, String hint) {
        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.summary()).isEqualTo(summary);
        assertThat(failure.hint()).isEqualTo(hint);
        assertThat(failure.sent()).isZero();
    }
}
