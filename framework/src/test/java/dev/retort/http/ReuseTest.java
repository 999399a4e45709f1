package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a connection is used again, and when it is not. */
@Timeout(30)
final class ReuseTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @AutoClose
    private final Browser browser = new Browser();

    private Exchange exchangeWith(RawServer server) {
        return browser.get(server.target("/"));
    }

    private static List<String> notes(Exchange exchange) {
        return exchange.hops().get(exchange.hops().size() - 1).notes();
    }

    @Test
    void bytes_after_a_response_close_the_connection_and_spoil_no_other_exchange() {
        try (RawServer server = RawServer.answering(OK + "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", OK)) {
            Exchange first = exchangeWith(server);
            assertThat(notes(first))
                    .containsExactly("40 bytes came after the end of the response; the connection was closed, "
                            + "so that no other test reads them");
            Exchange second = exchangeWith(server);
            assertThat(second.response().orElseThrow().head().status()).isEqualTo(200);
            assertThat(second.hops().get(0).reused()).isFalse();
        }
    }

    @Test
    void content_after_a_response_to_head_is_not_the_next_response() {
        try (RawServer server = RawServer.answering(OK)) {
            Exchange head = browser.send(Request.of("HEAD", server.target("/")));
            assertThat(notes(head)).hasSize(1).first().asString().startsWith("2 bytes came after");
            assertThat(exchangeWith(server)
                            .response()
                            .orElseThrow()
                            .decodedText()
                            .text())
                    .isEqualTo("ok");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Connection: close", "Keep-Alive: timeout=0"})
    void a_connection_that_the_server_wants_closed_is_not_used_again(String field) {
        try (RawServer server = RawServer.answering(Fault.head(field, "Content-Length: 0"))) {
            exchangeWith(server);
            assertThat(exchangeWith(server).hops().get(0).reused()).isFalse();
        }
    }

    @Test
    void a_connection_that_was_closed_meanwhile_is_replaced_once_and_the_hop_says_so() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(OK);
            if (peer.readRequest()) {
                peer.reset();
            }
        })) {
            exchangeWith(server);
            Exchange second = exchangeWith(server);
            assertThat(second.response().orElseThrow().head().status()).isEqualTo(200);
            assertThat(notes(second))
                    .containsExactly("the connection, which had served before, was closed before a byte of the"
                            + " response came; the request was sent again on a new one");
            assertThat(second.hops()).hasSize(1);
            assertThat(second.hops().get(0).reused()).isFalse();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void a_request_that_the_server_worked_on_is_not_sent_again_when_its_connection_closes() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(OK);
            peer.readRequest();
            peer.pause(700);
        })) {
            exchangeWith(server);
            TransportFailure failure = browser.failure(Request.of("GET", server.target("/")));
            assertThat(failure.kind()).isEqualTo(FailureKind.EMPTY_RESPONSE);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_post_is_not_repeated_on_a_connection_that_breaks() {
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(OK);
            if (peer.readRequest()) {
                peer.reset();
            }
        })) {
            exchangeWith(server);
            TransportFailure failure = browser.failure(Browser.post(server.target("/"), "x"));
            assertThat(failure.kind()).isEqualTo(FailureKind.RESET);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void a_post_looks_first_whether_an_idle_connection_is_still_open() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (RawServer server = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(OK);
            peer.close();
            closed.countDown();
        })) {
            exchangeWith(server);
            closed.await();
            assertThat(browser.response(Browser.post(server.target("/"), "x"))
                            .head()
                            .status())
                    .isEqualTo(200);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void an_unasked_response_on_an_idle_connection_is_not_taken_for_the_next_one() throws InterruptedException {
        CountDownLatch said = new CountDownLatch(1);
        try (RawServer server = RawServer.serving(peer -> {
            while (peer.readRequest()) {
                peer.send(OK);
                peer.send("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
                said.countDown();
            }
        })) {
            exchangeWith(server);
            said.await();
            assertThat(exchangeWith(server).response().orElseThrow().head().status())
                    .isEqualTo(200);
        }
    }
}
