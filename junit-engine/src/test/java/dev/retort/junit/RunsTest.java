package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a run takes from JUnit: parameters; and what stays from one discovery to the next. */
class RunsTest {

    @AutoClose
    private SpecFolder specs;

    @BeforeEach
    void open(@TempDir Path folder) {
        specs = SpecFolder.at(folder).file("users.http.yaml", """
                tests:
                  - {name: one, request: GET /1}
                  - {name: two, request: GET /2}
                """);
    }

    @Test
    void a_variable_comes_from_a_configuration_parameter() {
        specs.file("users.http.yaml", "tests: [{name: t, request: 'GET /${n}'}]")
                .with("retort.var.n", "seven")
                .run(Fixtures.All.class);

        assertThat(specs.requests()).containsExactly("GET /seven");
    }

    @Test
    void a_variable_comes_from_a_system_property_and_a_configuration_parameter_wins() {
        specs.file("users.http.yaml", "tests: [{name: t, request: 'GET /${m}/${n}'}]")
                .with("retort.var.n", "parameter");
        System.setProperty("retort.var.m", "property");
        System.setProperty("retort.var.n", "property");
        try {
            specs.run(Fixtures.All.class);
        } finally {
            System.clearProperty("retort.var.m");
            System.clearProperty("retort.var.n");
        }

        assertThat(specs.requests()).containsExactly("GET /property/parameter");
    }

    @Test
    void a_variable_comes_from_junits_own_file() {
        specs.file("users.http.yaml", "tests: [{name: t, request: 'GET /${n}'}]")
                .file("junit-platform.properties", "retort.var.n=file\nretort.baseUrl=" + specs.url());
        LauncherDiscoveryRequest request = specs.onClassPath(() -> LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Fixtures.All.class))
                .build());

        specs.onClassPath(() -> {
            LauncherFactory.create().execute(request);
            return specs;
        });

        assertThat(specs.requests()).containsExactly("GET /file");
    }

    @Test
    void a_file_that_did_not_change_is_read_once() {
        DiscoverySelector all = selectClass(Fixtures.All.class);

        assertThat(source(specs.discover(all))).isSameAs(source(specs.discover(all)));
    }

    @Test
    void a_file_that_changed_is_read_again() {
        DiscoverySelector all = selectClass(Fixtures.All.class);
        Object before = source(specs.discover(all));
        specs.file("users.http.yaml", "tests: [{name: other, request: GET /}]");

        TestDescriptor after = specs.discover(all);

        assertThat(source(after)).isNotSameAs(before);
        assertThat(Tree.leaves(after)).singleElement().asString().endsWith("[test:other]");
    }

    private static Object source(TestDescriptor root) {
        return root.getDescendants().stream()
                .filter(NodeDescriptor.class::isInstance)
                .map(NodeDescriptor.class::cast)
                .map(node -> node.node().at().file())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_discovery_without_parameters_finds_the_same_tests() {
        specs.file("users.http.yaml", "tests: [{name: t, request: 'GET /${n}'}]");
        List<String> without = Tree.ids(specs.discover(selectClass(Fixtures.All.class)));

        specs.with("retort.var.n", "seven");

        assertThat(Tree.ids(specs.discover(selectClass(Fixtures.All.class))))
                .isEqualTo(without)
                .hasSize(3);
    }
}
