package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exchanges that are stopped from outside. */
@Timeout(30)
final class StoppingTest {

    private final Browser browser = new Browser();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final RawServer silent = RawServer.serving(peer -> {
        peer.readRequest();
        arrived.countDown();
        peer.stall();
    });

    @AfterEach
    void close() {
        browser.close();
        silent.close();
    }

    @Test
    void cancelling_ends_an_exchange_and_is_no_failure_of_it() throws InterruptedException {
        Thread canceller = new Thread(() -> {
            awaitArrival();
            browser.root.cancel("`creates a user` failed");
        });
        canceller.start();
        Exchange exchange = browser.get(silent.target("/"));
        canceller.join();
        assertThat(exchange.ending()).isEqualTo(new Cancelled("`creates a user` failed"));
        assertThat(exchange.hops()).hasSize(1);
        assertThat(silent.isLeftAlone()).isTrue();
    }

    @Test
    void nothing_is_sent_once_it_is_cancelled() {
        browser.root.cancel("too late");
        assertThat(browser.get(silent.target("/")).ending()).isEqualTo(new Cancelled("too late"));
        assertThat(silent.requests()).isEmpty();
    }

    @Test
    void an_interrupt_ends_an_exchange_and_stays_set() throws InterruptedException {
        Thread test = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            awaitArrival();
            test.interrupt();
        });
        interrupter.start();
        Exchange exchange = browser.get(silent.target("/"));
        assertThat(Thread.interrupted()).isTrue();
        interrupter.join();
        assertThat(exchange.ending()).isEqualTo(new Cancelled("interrupted"));
        assertThat(silent.isLeftAlone()).isTrue();
    }

    @Test
    void a_thread_that_is_interrupted_already_sends_nothing() {
        Thread.currentThread().interrupt();
        Exchange exchange = browser.get(silent.target("/"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(exchange.ending()).isEqualTo(new Cancelled("interrupted"));
        assertThat(silent.requests()).isEmpty();
    }

    @Test
    void closing_the_user_agent_breaks_an_endless_answer_off() throws InterruptedException {
        try (RawServer endless = RawServer.serving(peer -> {
            peer.readRequest();
            peer.send(Fault.head("Connection: close"));
            arrived.countDown();
            peer.sendForever("x".repeat(1000));
        })) {
            List<Exchange> exchanges = new CopyOnWriteArrayList<>();
            Thread reader = new Thread(() -> exchanges.add(browser.send(Request.of("GET", endless.target("/"))
                    .with(Keep.BEGINNING)
                    .with(ConnectionSettings.DEFAULT.with(Timeouts.ofTotal(Duration.ofMinutes(10)))))));
            reader.start();
            arrived.await();
            browser.close();
            reader.join();
            assertThat(exchanges.get(0).failure()).isPresent();
            assertThat(endless.isLeftAlone()).isTrue();
        }
    }

    @Test
    void many_exchanges_at_once_each_get_their_own_answer() throws InterruptedException {
        try (RawServer echo = RawServer.serving(peer -> {
            while (peer.readRequest()) {
                String request = peer.requests().get(peer.requests().size() - 1);
                String path = request.substring(4, request.indexOf(' ', 4));
                peer.send(Fault.head("Content-Length: " + path.length()) + path);
            }
        })) {
            List<String> wrong = new CopyOnWriteArrayList<>();
            List<Thread> threads = new CopyOnWriteArrayList<>();
            for (int thread = 0; thread < 20; thread++) {
                String name = "/" + thread;
                threads.add(new Thread(() -> {
                    for (int count = 0; count < 20; count++) {
                        String path = name + "/" + count;
                        String text = browser.response(Request.of("GET", echo.target(path)))
                                .decodedText()
                                .text();
                        if (!text.equals(path)) {
                            wrong.add(path + " got " + text);
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(wrong).isEmpty();
            assertThat(echo.requests()).hasSize(400);
            assertThat(echo.connections()).isLessThanOrEqualTo(20);
        }
    }

    private void awaitArrival() {
        try {
            arrived.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }
}
