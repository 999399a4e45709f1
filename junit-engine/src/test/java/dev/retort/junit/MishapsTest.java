package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Assembly;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/** What becomes of a tree in which something throws that should not: JUnit waits for what was started. */
class MishapsTest {

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder)
                .file("users/read.http.yaml", "tests: [{name: reads, request: GET /users}]")
                .file("other.http.yaml", "tests: [{name: other, request: GET /other}]");
    }

    /** Throws once, when a test of that name starts, and notes all that it is told. */
    private static final class Throwing implements EngineExecutionListener {

        private final String name;
        private final List<String> events = new ArrayList<>();
        private boolean threw;

        Throwing(String name) {
            this.name = name;
        }

        @Override
        public void executionStarted(TestDescriptor descriptor) {
            events.add("+ " + descriptor.getDisplayName());
            if (descriptor.getDisplayName().equals(name) && !threw) {
                threw = true;
                throw new IllegalStateException("no " + name);
            }
        }

        @Override
        public void executionFinished(TestDescriptor descriptor, TestExecutionResult result) {
            Optional<String> message = result.getThrowable().map(Throwable::getMessage);
            events.add("- " + descriptor.getDisplayName() + " " + result.getStatus()
                    + message.map(" "::concat).orElse(""));
        }

        @Override
        public void executionSkipped(TestDescriptor descriptor, String reason) {
            events.add("/ " + descriptor.getDisplayName() + " " + reason);
        }
    }

    private List<String> events(String throwsAt, DiscoverySelector... selectors) {
        Throwing listener = new Throwing(throwsAt);
        PlatformFiles none = new PlatformFiles(test -> {
            throw new IOException("no folder for " + test);
        });
        new Execution(Assembly.withExtensions(), listener, none, () -> false).perform(specs.discover(selectors));
        return listener.events;
    }

    @Test
    void a_class_is_finished_and_failed_and_the_next_one_runs() {
        assertThat(events(
                        "reads",
                        DiscoverySelectors.selectClass(Fixtures.OfFolder.class),
                        DiscoverySelectors.selectClass(Fixtures.All.class)))
                .containsExactly(
                        "+ Retort",
                        "+ OfFolder",
                        "+ read.http.yaml",
                        "+ reads",
                        "- reads ABORTED cancelled: a listener threw java.lang.IllegalStateException",
                        "- read.http.yaml SUCCESSFUL",
                        "- OfFolder FAILED no reads",
                        "+ All",
                        "+ other.http.yaml",
                        "+ other",
                        "- other SUCCESSFUL",
                        "- other.http.yaml SUCCESSFUL",
                        "+ read.http.yaml",
                        "+ reads",
                        "- reads SUCCESSFUL",
                        "- read.http.yaml SUCCESSFUL",
                        "- All SUCCESSFUL",
                        "- Retort SUCCESSFUL");
    }

    @Test
    void files_of_no_class_are_the_failure_of_the_root() {
        assertThat(events(
                        "other",
                        DiscoverySelectors.selectFile(
                                specs.path("other.http.yaml").toFile())))
                .startsWith("+ Retort", "+ other.http.yaml", "+ other")
                .endsWith("- other.http.yaml SUCCESSFUL", "- Retort FAILED no other");
    }

    @Test
    void a_class_itself_that_cannot_be_told_of_is_the_failure_of_the_root() {
        assertThat(events("OfFolder", DiscoverySelectors.selectClass(Fixtures.OfFolder.class)))
                .containsExactly("+ Retort", "+ OfFolder", "- Retort FAILED no OfFolder");
    }
}
