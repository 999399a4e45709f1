package dev.retort.specs.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.FailureKind;
import dev.retort.junit.HttpSpecs;
import dev.retort.specs.Golden;
import dev.retort.specs.SpecFolder;
import dev.retort.specs.SpecReport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The specs in {@code src/test/wire}. */
class WireTest {

    private static final Path SPECS = Path.of("src/test/wire");

    @HttpSpecs("faults")
    private static class FaultSpecs {}

    @HttpSpecs("requests")
    private static class RequestSpecs {}

    @HttpSpecs("origins")
    private static class OriginSpecs {}

    @TestFactory
    Stream<DynamicTest> each_fault_has_its_name_and_its_text() throws IOException {
        try (WireServer faulty = WireServer.serving(Faults::serve);
                WireServer breaksTls = Faults.alerting(40);
                WireServer oldTls = Faults.alerting(70);
                ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket first = new Socket(full.getInetAddress(), full.getLocalPort());
                Socket second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();
            return tests(new SpecFolder(SPECS)
                    .run(
                            Map.of(
                                    "faulty", "http://" + faulty.place(),
                                    "breaksTls", "https://" + breaksTls.place(),
                                    "oldTls", "https://" + oldTls.place(),
                                    "full", "http://127.0.0.1:" + full.getLocalPort()),
                            FaultSpecs.class));
        }
    }

    /** But for those that need a proxy or a certificate of one's own; certificates of servers have real ones. */
    @Test
    void each_kind_of_failure_has_a_spec() throws IOException {
        String expected = Files.readString(SPECS.resolve("faults/kinds.http.yaml"))
                + Files.readString(Path.of("src/test/real/nginx/tls.http.yaml"));
        assertThat(FailureKind.values())
                .filteredOn(kind -> !kind.word().startsWith("proxy")
                        && kind != FailureKind.SOCKS
                        && kind != FailureKind.TLS_CLIENT_CERTIFICATE)
                .allMatch(kind -> expected.contains("error: " + kind.word() + "}")
                        || expected.contains("error: {kind: " + kind.word() + ","));
    }

    @TestFactory
    Stream<DynamicTest> each_byte_of_a_request_is_as_written_beside_its_spec() {
        return sent("requests", RequestSpecs.class);
    }

    @TestFactory
    Stream<DynamicTest> what_is_secret_stays_at_its_origin() {
        return sent("origins", OriginSpecs.class);
    }

    private static Stream<DynamicTest> sent(String folder, Class<?> specs) {
        List<String> requests = Collections.synchronizedList(new ArrayList<>());
        try (WireServer home = WireServer.noting(requests);
                WireServer stranger = WireServer.noting(requests)) {
            EngineExecutionResults results = new SpecFolder(SPECS)
                    .run(Map.of("home", "http://" + home.place(), "stranger", "http://" + stranger.place()), specs);
            String sent = Sent.shown(requests, home.place(), stranger.place());
            return Stream.concat(
                    tests(results),
                    Stream.of(DynamicTest.dynamicTest(
                            folder + "/sent.txt", () -> new Golden(SPECS).check(Path.of(folder, "sent.txt"), sent))));
        }
    }

    private static Stream<DynamicTest> tests(EngineExecutionResults results) {
        Map<String, SpecReport> reports = new TreeMap<>();
        SpecReport.of(results)
                .forEach((file, report) -> reports.put(
                        file,
                        new SpecReport(
                                report.tests(), report.text().replaceAll("\\d+ bytes (sent|received)", "N bytes $1"))));
        return new Golden(SPECS).tests(reports);
    }
}
