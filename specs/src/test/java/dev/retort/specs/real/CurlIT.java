package dev.retort.specs.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.junit.HttpSpecs;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.Event;

/** The line of a failure that sends its request once more is given to a shell with the real curl. */
@ExtendWith(WithRealServers.class)
class CurlIT {

    private static final String PASSWORD =
            Base64.getEncoder().encodeToString("ada:s3cret-word".getBytes(StandardCharsets.UTF_8));
    private static final Map<String, String> SECRETS =
            Map.of("realToken", "token-of-specs-4711", "the credentials of `Authorization`", PASSWORD);
    private static final Pattern AGAIN =
            Pattern.compile("\n {2}again\n(.*?)((?:\n {4}\\$\\w+ is [^\n]*)*)$", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+) is ([^\n]*)");
    private static final Pattern ECHO = Pattern.compile("\n {4}(\\{\"args\":.*)");

    private static RealServers servers;

    @HttpSpecs("curl")
    private static class Specs {}

    @BeforeAll
    static void start(RealServers started) {
        Required.that(Command.run(List.of("curl", "--version"), Map.of()).isPresent(), "curl was not found");
        servers = started;
    }

    @TestFactory
    Stream<DynamicTest> curl_sends_the_same_request_as_the_test_that_failed() {
        List<Event> failed =
                servers.run(Specs.class).testEvents().failed().stream().toList();
        assertThat(failed).hasSize(5);
        return failed.stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.getTestDescriptor().getDisplayName(), () -> check(report(event))));
    }

    private static String report(Event event) {
        Throwable failure = event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
        return failure.getMessage()
                + (failure.getCause() == null ? "" : "\n" + failure.getCause().getMessage());
    }

    private static void check(String report) {
        Matcher again = AGAIN.matcher(report);
        assertThat(again.find()).as(report).isTrue();
        String line = again.group(1).replaceAll("(?m)^ {4}", "").replaceFirst("curl ", "curl -sS --noproxy '*' ");
        Map<String, String> environment = new HashMap<>();
        Matcher variable = VARIABLE.matcher(again.group(2));
        while (variable.find()) {
            assertThat(SECRETS).containsKey(variable.group(2));
            environment.put(variable.group(1), SECRETS.get(variable.group(2)));
        }
        assertThat(environment).as(report).isNotEmpty();

        Command curl = Command.run(List.of("bash", "-c", line), environment).orElseThrow();

        Matcher echo = ECHO.matcher(report);
        assertThat(echo.find()).as(report).isTrue();
        assertThat(ownFields(hidden(curl.output()))).as(line).isEqualTo(ownFields(echo.group(1)));
    }

    /** As reports show it: of the credentials, the first letters are the user's name. */
    private static String hidden(String text) {
        return text.replace(SECRETS.get("realToken"), "•••").replace(PASSWORD, "YWRhO•••");
    }

    /** Without the fields that every client sends as its own. */
    private static String ownFields(String echo) {
        return echo.replaceAll("\"(Accept-Encoding|User-Agent)\":\"[^\"]*\",?", "");
    }
}
