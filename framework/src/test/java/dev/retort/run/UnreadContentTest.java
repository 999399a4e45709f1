package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.retort.report.FailureText;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that nothing of a test looks at is counted, whatever its size; what is looked at has to fit. */
class UnreadContentTest {

    private static final int SIZE = 17 << 20;

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, SIZE);
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'a');
            try (OutputStream content = exchange.getResponseBody()) {
                for (int sent = 0; sent < SIZE; sent += block.length) {
                    content.write(block);
                }
            }
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static RunOf test(String more) {
        return RunOf.spec("""
                        tests:
                          - name: big
                            request: GET ${big}/
                        """ + more.indent(4))
                .with(
                        "retort.var.big",
                        "http://127.0.0.1:" + server.getAddress().getPort())
                .performing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description: expects nothing",
                "expect: {status: 200}",
                "expect: {headers: {Content-Type: text/plain}}",
                "expect: {cookies: {a: null}, duration: {$lt: 10m}, url: {$endsWith: /}, redirects: []}"
            })
    void of_any_size_is_fine_where_nothing_reads_it(String more) {
        try (RunOf run = test(more)) {
            assertThat(run.outcome("big")).isInstanceOf(Outcome.Passed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expect: {text: {$startsWith: a}}",
                "expect: {json: {$exists: true}}",
                "expect: {xpath: {/a: a}}",
                "expect: {values: {'${response.size}': 1}}",
                "expect: {headers: {Content-Type: '${response.text}'}}",
                "capture: {text: '${response.text}'}",
                "capture: {id: $.id}"
            })
    void has_to_fit_where_something_reads_it(String more) {
        try (RunOf run = test(more)) {
            assertThat(run.told("big"))
                    .startsWith("body-too-large: the content of the response is larger than 16 MiB at a.http.yaml:3");
        }
    }

    @Test
    void shows_its_beginning_and_its_size_in_a_report() {
        try (RunOf run = test("expect: {status: 201}")) {
            assertThat(FailureText.of(run.node("big"), (Outcome.Failed) run.outcome("big"))
                            .detail())
                    .contains("\n    aaaa")
                    .contains("aaaa … (17825792 bytes, which nothing reads)\n")
                    .hasSizeLessThan(6_000);
        }
    }
}
