package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What went over the wire is a file that belongs to its test, as every platform from 1.12 on has them. */
class ExchangeFilesTest {

    @AutoClose
    private SpecFolder specs;

    @TempDir
    Path output;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("retort.yaml", "secrets: {token: top-secret-1}")
                .file("users.http.yaml", """
                        tests:
                          - name: creates
                            request: POST /users
                            headers: {X-Token: "${token}"}
                            json: {name: Ada, password: "${token}"}
                            capture: {userId: $.id}
                          - {name: reads, request: "GET /users/${userId}"}
                        """);
    }

    private Published launched(String tests, Path folder) {
        return specs.onClassPath(() -> {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(Fixtures.All.class))
                    .configurationParameter("retort.baseUrl", specs.url())
                    .configurationParameter("retort.names", "short")
                    .configurationParameter("retort.tests", tests)
                    .configurationParameter("junit.platform.reporting.output.dir", folder.toString())
                    .build();
            Published published = new Published();
            LauncherFactory.create().execute(request, published);
            return published;
        });
    }

    @Test
    void each_exchange_is_one_and_shows_no_secret() throws IOException {
        Published published = launched("*", output);

        assertThat(published.tests).containsExactly("creates", "reads");
        assertThat(published.files).allSatisfy(file -> {
            assertThat(file.getPath()).startsWith(output.toRealPath()).hasFileName("exchange.txt");
            assertThat(file.getMediaType()).contains("text/plain;charset=UTF-8");
        });
        assertThat(Files.readString(published.files.get(0).getPath()))
                .startsWith("POST " + specs.url() + "/users → 200 OK, ")
                .contains("\n    POST /users HTTP/1.1\n", "\n    X-Token: •••\n", "\"password\":\"•••\"")
                .contains("\n    HTTP/1.1 200 OK\n", "\n    {\"name\":\"Ada\",\"id\":7}\n", "\n    curl -X POST ")
                .doesNotContain("top-secret-1");
    }

    @Test
    void where_there_was_no_answer_it_says_why(@TempDir Path nobody) throws IOException {
        specs.file("nobody.http.yaml", "tests: [{name: asks nobody, request: GET http://localhost:1/}]\n");

        Published published = launched("asks nobody", nobody);

        assertThat(Files.readString(published.files.get(0).getPath()))
                .startsWith("GET http://localhost:1/ ✗ connect-refused (connect), ")
                .contains("""
                         ms

                          failure   nothing listens on localhost:1
                          hint      is the server started, and on that port?
                          request
                            GET / HTTP/1.1
                        """);
    }

    @Test
    void those_of_what_a_test_needs_are_beside_its_own() {
        Published published = launched("*reads", output);

        assertThat(published.tests).containsExactly("reads", "reads");
        assertThat(published.files)
                .extracting(file -> file.getPath().getFileName().toString())
                .containsExactly("exchange.txt", "exchange (2).txt");
    }

    @Test
    void where_no_file_can_be_written_there_is_none_and_the_tests_pass() throws IOException {
        Path file = Files.createFile(output.resolve("no-folder"));

        Published published = launched("*", file);

        assertThat(published.files).isEmpty();
        assertThat(published.results).containsOnly(TestExecutionResult.Status.SUCCESSFUL);
    }

    private static final class Published implements TestExecutionListener {

        private final List<String> tests = new ArrayList<>();
        private final List<FileEntry> files = new ArrayList<>();
        private final List<TestExecutionResult.Status> results = new ArrayList<>();

        @Override
        public void fileEntryPublished(TestIdentifier test, FileEntry file) {
            tests.add(test.getDisplayName());
            files.add(file);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            results.add(result.getStatus());
        }
    }
}
