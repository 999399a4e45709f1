package dev.retort.specs.real;

import dev.retort.specs.SpecFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The servers that {@code servers/servers.sh} has started, and runs of the specs that need them. */
final class RealServers implements AutoCloseable {

    /** The specs, in folders by what they talk to. */
    static final Path SPECS = Path.of("src/test/real");

    private static final Map<String, String> PLAIN = Map.of("httpbin", "httpbin", "nginx", "nginx", "nobody", "closed");
    private static final Map<String, String> SECURE = Map.of(
            "nginxTls",
            "nginx.tls",
            "nginxSigned",
            "nginx.signed",
            "nginxWrong",
            "nginx.wrong",
            "nginxOver",
            "nginx.over",
            "nginxAsks",
            "nginx.asks");

    private static final String FOLDER = "target/servers";
    private static final int MISSING_PACKAGES = 3;

    private final Properties ports;

    private RealServers(Properties ports) {
        this.ports = ports;
    }

    /** Ends the test where this machine has no such servers. */
    static RealServers start() {
        Optional<Command> start = script("start");
        Required.that(start.isPresent(), "real servers are started by bash, which was not found");
        Command done = start.orElseThrow();
        Required.that(done.exitCode() != MISSING_PACKAGES, done.output());
        if (done.exitCode() != 0) {
            throw new AssertionError(done.output());
        }
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of(FOLDER, "ports.properties"), StandardCharsets.UTF_8)) {
            ports.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RealServers(ports);
    }

    /** Runs the specs that these classes stand for. */
    @SuppressWarnings("try") // the authority is trusted as long as it is open
    EngineExecutionResults run(Class<?>... specs) {
        try (Trust authority = Trust.only(Path.of(FOLDER, "ca.crt"), Path.of(FOLDER, "client.p12"))) {
            return new SpecFolder(SPECS).run(addresses(), specs);
        }
    }

    private Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        PLAIN.forEach((name, port) -> addresses.put(name, "http://127.0.0.1:" + ports.getProperty(port)));
        SECURE.forEach((name, port) -> addresses.put(name, "https://127.0.0.1:" + ports.getProperty(port)));
        return addresses;
    }

    @Override
    public void close() {
        script("stop");
    }

    private static Optional<Command> script(String word) {
        return Command.run(List.of("bash", "servers/servers.sh", word, FOLDER), Map.of());
    }
}
