package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.EventType;

class EventsTest {

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder);
    }

    @Test
    void a_test_is_told_inside_its_group_its_file_and_its_class() {
        specs.file("users.http.yaml", """
                        name: Users
                        tests:
                          - name: Group
                            tests:
                              - {name: reads, request: GET /users}
                        """);

        assertThat(Tree.events(specs.run(Fixtures.All.class)))
                .containsExactly(
                        "STARTED Retort",
                        "STARTED All",
                        "STARTED Users",
                        "STARTED Group",
                        "STARTED reads",
                        "FINISHED reads",
                        "FINISHED Group",
                        "FINISHED Users",
                        "FINISHED All",
                        "FINISHED Retort");
    }

    @Test
    void events_are_well_nested_whatever_happens() {
        specs.file("typo.http.yaml", "test: []\n").file("users.http.yaml", """
                        setup:
                          - {name: fails, request: GET /status/500}
                        tests:
                          - {name: never tried, request: GET /users}
                          - {name: skipped, request: GET /users, skip: today}
                          - name: Group
                            skip: all of it
                            tests:
                              - {name: not told, request: GET /users}
                          - name: at once
                            parallel: true
                            tests:
                              - {name: one, request: GET /users}
                              - {name: two, request: GET /users}
                          - {name: rows, request: GET /users, cases: [{a: 1}, {a: 2}]}
                        teardown:
                          - {name: cleans, request: DELETE /users}
                        """);

        assertThatEventsAreNested(specs.run(Fixtures.All.class));
    }

    @Test
    void those_of_a_parallel_group_are_told_once_each() {
        specs.file("users.http.yaml", """
                        parallel: true
                        tests:
                          - {name: one, request: GET /1}
                          - {name: two, request: GET /2}
                          - {name: three, request: GET /3}
                        """);

        EngineExecutionResults results = specs.run(Fixtures.All.class);

        assertThat(Tree.outcomes(results))
                .containsExactlyInAnyOrder("one: SUCCESSFUL", "two: SUCCESSFUL", "three: SUCCESSFUL");
        assertThatEventsAreNested(results);
    }

    @Test
    void a_skipped_test_says_why() {
        specs.file("users.http.yaml", """
                        tests:
                          - {name: reads, request: GET /users, skip: not today}
                        """);

        EngineExecutionResults results = specs.run(Fixtures.All.class);

        assertThat(results.testEvents().skipped().stream().map(event -> event.getRequiredPayload(String.class)))
                .containsExactly("not today");
        assertThat(specs.requests()).isEmpty();
    }

    @Test
    void an_exchange_is_a_report_entry_of_one_line() {
        specs.file("users.http.yaml", """
                        tests:
                          - {name: reads, request: GET /users}
                        """);

        List<ReportEntry> entries = entries();

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).getKeyValuePairs()).containsOnlyKeys("reads");
        assertThat(entries.get(0).getKeyValuePairs().get("reads"))
                .matches("GET " + specs.url() + "/users → 200 OK, \\d+ ms");
    }

    @Test
    void where_there_was_no_answer_it_tells_the_kind_of_the_failure_and_the_phase() {
        specs.file("users.http.yaml", """
                        tests:
                          - {name: asks nobody, request: GET http://localhost:1/}
                          - {name: expects nobody, request: GET http://localhost:1/, expect: {error: connect-refused}}
                        """);

        assertThat(entries())
                .flatExtracting(entry -> entry.getKeyValuePairs().values())
                .hasSize(2)
                .allMatch(line -> line.matches("GET http://localhost:1/ ✗ connect-refused \\(connect\\), \\d+ ms"));
    }

    private List<ReportEntry> entries() {
        return specs.run(Fixtures.All.class)
                .allEvents()
                .filter(event -> event.getType() == EventType.REPORTING_ENTRY_PUBLISHED)
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .toList();
    }

    private static void assertThatEventsAreNested(EngineExecutionResults results) {
        Deque<TestDescriptor> open = new ArrayDeque<>();
        List<TestDescriptor> started = new ArrayList<>();
        List<TestDescriptor> ended = new ArrayList<>();
        for (Event event : results.allEvents().list()) {
            TestDescriptor descriptor = event.getTestDescriptor();
            Optional<TestDescriptor> parent = descriptor.getParent();
            if (event.getType() == EventType.STARTED || event.getType() == EventType.SKIPPED) {
                assertThat(started).doesNotContain(descriptor);
                parent.ifPresent(outer -> assertThat(open).contains(outer));
                started.add(descriptor);
                if (event.getType() == EventType.STARTED) {
                    open.push(descriptor);
                }
            } else if (event.getType() == EventType.FINISHED) {
                assertThat(open.remove(descriptor)).isTrue();
                assertThat(open).noneMatch(inner -> inner.getParent().equals(Optional.of(descriptor)));
                ended.add(descriptor);
            }
        }
        assertThat(open).isEmpty();
        assertThat(ended).isNotEmpty();
    }
}
