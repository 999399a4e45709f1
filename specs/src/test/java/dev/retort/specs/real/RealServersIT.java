package dev.retort.specs.real;

import dev.retort.junit.HttpSpecs;
import dev.retort.specs.Golden;
import dev.retort.specs.SpecReport;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The specs in {@code src/test/real}, which are as those of {@code SpecsTest}, but talk to servers of others. */
@ExtendWith(WithRealServers.class)
class RealServersIT {

    @HttpSpecs("httpbin")
    private static class Httpbin {}

    @HttpSpecs("nginx")
    private static class Nginx {}

    @HttpSpecs("scenarios")
    private static class Scenarios {}

    private static RealServers servers;

    @BeforeAll
    static void start(RealServers started) {
        servers = started;
    }

    @TestFactory
    Stream<DynamicTest> each_spec_passes_or_fails_as_it_is_written_beside_it() {
        Map<String, SpecReport> reports = new TreeMap<>();
        SpecReport.of(servers.run(Httpbin.class, Nginx.class, Scenarios.class))
                .forEach((file, report) -> reports.put(file, new SpecReport(report.tests(), stable(report.text()))));
        return new Golden(RealServers.SPECS).tests(reports);
    }

    /** Makes the same what depends on the day, and on the versions of the servers and of Retort, which they echo. */
    private static String stable(String text) {
        return text.replaceAll("(?m)^ {4}(Server|Date): .*$", "    $1: …")
                .replaceAll("\"User-Agent\":\"[^\"]*\"", "\"User-Agent\":\"…\"")
                .replaceAll("(?m)^ {4}Content-Length: \\d{3,}$", "    Content-Length: …")
                .replaceAll("\\d+ bytes (sent|received)", "N bytes $1")
                .replaceAll("nginx/[\\d.]+", "nginx/…");
    }
}
