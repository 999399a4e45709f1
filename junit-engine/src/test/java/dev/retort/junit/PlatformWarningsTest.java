package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/**
 * What is wrong with the parameters is an issue of the discovery or, where the platform has none, a line in the log;
 * and stops nothing.
 */
class PlatformWarningsTest {

    @HttpSpecs
    private static final class Specs {}

    @HttpSpecs("misnamed")
    private static final class Misnamed {}

    /** They reach every test with a -D of the command line, and the engine knows nothing of them. */
    private static final List<String> SWITCHES_OF_THIS_BUILD =
            List.of("`retort.servers`", "`retort.golden`", "`retort.jsonpath.cts`");

    private static List<String> warnings(String parameter, String value) {
        return warnings(parameter, value, Specs.class);
    }

    private static List<String> warnings(String parameter, String value, Class<?> selected) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter(parameter, value)
                .selectors(DiscoverySelectors.selectClass(selected));
        List<String> told = PlatformApi.has("org.junit.platform.engine.DiscoveryIssue")
                ? Issues.of(request)
                : LoggedLines.of(request);
        return told.stream()
                .filter(line -> SWITCHES_OF_THIS_BUILD.stream().noneMatch(line::contains))
                .toList();
    }

    private static void discover(LauncherDiscoveryRequest request) {
        new RetortTestEngine().discover(request, SpecFolder.ENGINE);
    }

    @Test
    void an_unknown_parameter_is_told_with_the_nearest_known_one() {
        assertThat(warnings("retort.enviroment", "staging"))
                .containsExactly("WARNING unknown parameter `retort.enviroment`; did you mean `retort.environment`?");
    }

    @Test
    void a_wrong_value_is_told() {
        assertThat(warnings("retort.names", "foo"))
                .containsExactly("WARNING the parameter `retort.names` is `foo` but must be one of auto, long, short;"
                        + " auto is taken");
    }

    @Test
    void a_known_parameter_and_those_of_others_are_not_told() {
        assertThat(warnings("retort.seed", "42")).isEmpty();
        assertThat(warnings("retrot.seed", "42")).isEmpty();
    }

    @Test
    void a_file_beside_specs_whose_name_is_nearly_that_of_one_is_told(@TempDir Path folder) {
        try (SpecFolder specs = SpecFolder.at(folder)) {
            specs.file("misnamed/users.http.yaml", "tests: [{request: GET /}]\n")
                    .file("misnamed/orders.HTTP.yaml", "tests: [{request: GET /}]\n");
            assertThat(specs.onClassPath(() -> warnings("retort.seed", "42", Misnamed.class)))
                    .containsExactly("WARNING `orders.HTTP.yaml` is not read; a spec of that name would be called"
                            + " `orders.http.yaml`");
        }
    }

    @Test
    void configuration_that_is_not_read_is_told(@TempDir Path folder) {
        try (SpecFolder specs = SpecFolder.at(folder)) {
            specs.file("misnamed/users.http.yaml", "tests: [{request: GET /}]\n")
                    .file("misnamed/retort.yaml", "environments: {}\n");
            assertThat(specs.onClassPath(() -> warnings("retort.seed", "42", Misnamed.class)))
                    .singleElement(STRING)
                    .startsWith("WARNING `misnamed/retort.yaml` is not read: `retort.yaml` is looked for in ");
        }
    }

    @Test
    void a_discovery_without_specs_says_nothing() {
        assertThat(warnings("retort.enviroment", "staging", PlatformWarningsTest.class))
                .isEmpty();
    }

    /** Touched only where the platform has issues. */
    private static final class Issues implements LauncherDiscoveryListener {

        private final List<String> told = new ArrayList<>();

        static List<String> of(LauncherDiscoveryRequestBuilder request) {
            Issues issues = new Issues();
            discover(request.listeners(issues).build());
            return issues.told;
        }

        @Override
        public void issueEncountered(UniqueId engine, DiscoveryIssue issue) {
            told.add(issue.severity() + " " + issue.message());
        }
    }

    private static final class LoggedLines extends Handler {

        private final List<String> told = new ArrayList<>();

        static List<String> of(LauncherDiscoveryRequestBuilder request) {
            Logger logger = Logger.getLogger(PlatformWarnings.class.getName());
            LoggedLines lines = new LoggedLines();
            logger.addHandler(lines);
            logger.setUseParentHandlers(false);
            try {
                discover(request.build());
                return lines.told;
            } finally {
                logger.setUseParentHandlers(true);
                logger.removeHandler(lines);
            }
        }

        @Override
        public void publish(LogRecord line) {
            told.add(line.getLevel().getName() + " " + line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
