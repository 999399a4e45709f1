package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What is wrong with the parameters is an issue of the discovery, and stops nothing. */
class PlatformWarningsTest {

    @HttpSpecs
    private static final class Specs {}

    private static List<DiscoveryIssue> issues(String parameter, String value) {
        return issues(parameter, value, Specs.class);
    }

    /** They reach every test with a -D of the command line, and the engine knows nothing of them. */
    private static final List<String> SWITCHES_OF_THIS_BUILD =
            List.of("`retort.servers`", "`retort.golden`", "`retort.jsonpath.cts`");

    private static List<DiscoveryIssue> issues(String parameter, String value, Class<?> selected) {
        return EngineTestKit.engine(new RetortTestEngine())
                .configurationParameter(parameter, value)
                .selectors(DiscoverySelectors.selectClass(selected))
                .discover()
                .getDiscoveryIssues()
                .stream()
                .filter(issue -> SWITCHES_OF_THIS_BUILD.stream().noneMatch(issue.message()::contains))
                .toList();
    }

    @Test
    void an_unknown_parameter_is_a_warning_with_the_nearest_known_one() {
        assertThat(issues("retort.enviroment", "staging"))
                .containsExactly(DiscoveryIssue.create(
                        DiscoveryIssue.Severity.WARNING,
                        "unknown parameter `retort.enviroment`; did you mean `retort.environment`?"));
    }

    @Test
    void a_wrong_value_is_a_warning() {
        assertThat(issues("retort.names", "foo"))
                .extracting(DiscoveryIssue::message)
                .containsExactly(
                        "the parameter `retort.names` is `foo` but must be one of auto, long, short; auto is taken");
    }

    @Test
    void a_known_parameter_and_those_of_others_are_no_issue() {
        assertThat(issues("retort.seed", "42")).isEmpty();
        assertThat(issues("retrot.seed", "42")).isEmpty();
    }

    @Test
    void a_discovery_without_specs_says_nothing() {
        assertThat(issues("retort.enviroment", "staging", PlatformWarningsTest.class))
                .isEmpty();
    }
}
