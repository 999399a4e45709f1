package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/**
 * Failed tests are run again by their unique ids, as build tools do it: through JUnit's launcher, one or all at once.
 */
class RerunsTest {

    @Suite
    @SelectClasspathResource("suite")
    static class ApiSuite {}

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("api/nested.http.yaml", """
                        tests:
                          - {name: passes, request: GET /}
                          - name: "Group (one) / ›"
                            tests:
                              - {name: passes, request: GET /}
                              - {name: "fails, #1", request: GET /status/501}
                        """)
                .file("api/rows.http.yaml", """
                        tests:
                          - {name: rows, request: "GET /status/${n}", cases: [{n: 200}, {n: 502}, {n: 201}]}
                        """)
                .file("api/setup.http.yaml", """
                        setup:
                          - {name: logs in, request: GET /status/503}
                        tests:
                          - {name: aborted, request: GET /}
                        """)
                .file("api/parallel.http.yaml", """
                        parallel: true
                        tests:
                          - {name: one, request: GET /}
                          - {name: two, request: GET /status/504}
                          - {name: three, request: GET /}
                        """)
                .file("api/typo.http.yaml", "test: []\n")
                .file("suite/suite.http.yaml", """
                        tests:
                          - {name: passes, request: GET /}
                          - {name: fails, request: GET /status/505}
                        """);
    }

    /** The ids of the tests that ended that way. */
    private Run launched(DiscoverySelector... selectors) {
        return specs.onClassPath(() -> {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectors)
                    .configurationParameter("retort.baseUrl", specs.url())
                    .configurationParameter("retort.names", "short")
                    .build();
            Launcher launcher = LauncherFactory.create();
            Run run = new Run();
            launcher.execute(request, run);
            return run;
        });
    }

    private List<String> failed() {
        return launched(selectClass(OfFolderApi.class), selectClass(ApiSuite.class)).failed;
    }

    @HttpSpecs("api")
    static class OfFolderApi {}

    @Test
    void all_kinds_fail_once() {
        assertThat(failed())
                .hasSize(6)
                .satisfiesOnlyOnce(id -> assertThat(id).contains("[test:fails, #1]"))
                .satisfiesOnlyOnce(id -> assertThat(id).endsWith("[test:rows]/[case:2]"))
                .satisfiesOnlyOnce(id -> assertThat(id).endsWith("[test:logs in]"))
                .satisfiesOnlyOnce(id -> assertThat(id).endsWith("[test:two]"))
                .satisfiesOnlyOnce(id -> assertThat(id).endsWith("[file:api%2Ftypo.http.yaml]"))
                .satisfiesOnlyOnce(id -> assertThat(id)
                        .startsWith("[engine:junit-platform-suite]/")
                        .endsWith("[engine:retort]/[file:suite%2Fsuite.http.yaml]/[test:fails]"));
    }

    @Test
    void one_by_one_exactly_that_test_is_run_again() {
        for (String id : failed()) {
            Run again = launched(selectUniqueId(id));

            assertThat(again.failed).containsExactly(id);
            assertThat(again.others).isEmpty();
        }
    }

    @Test
    void all_at_once_exactly_those_are_run_again() {
        List<String> failed = failed();
        int before = specs.requests().size();

        Run again = launched(failed.stream().map(id -> selectUniqueId(id)).toArray(DiscoverySelector[]::new));

        assertThat(again.failed).containsExactlyInAnyOrderElementsOf(failed);
        assertThat(again.others).isEmpty();
        assertThat(specs.requests().subList(before, specs.requests().size()))
                .containsExactlyInAnyOrder(
                        "GET /status/501", "GET /status/502", "GET /status/503", "GET /status/504", "GET /status/505");
    }

    @Test
    void a_mended_test_passes_when_it_is_run_again_though_its_lines_moved() {
        List<String> failed = failed();
        specs.file("api/rows.http.yaml", """
                # mended

                tests:
                  - {name: before, request: GET /}
                  - name: rows
                    request: GET /status/${n}
                    cases: [{n: 200}, {n: 202}]
                """);

        Run again = launched(failed.stream()
                .filter(id -> id.endsWith("[case:2]"))
                .map(id -> selectUniqueId(id))
                .toArray(DiscoverySelector[]::new));

        assertThat(again.failed).isEmpty();
        assertThat(again.others).singleElement().asString().endsWith("[test:rows]/[case:2]");
    }

    /** The tests that were run, by their ids. */
    private static final class Run implements TestExecutionListener {

        private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
        private final List<String> others = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                (result.getStatus() == TestExecutionResult.Status.FAILED ? failed : others).add(test.getUniqueId());
            }
        }
    }
}
