package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.docs.StubServer;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects with a {@code module-info}: of their tests, or of what they test. */
class ModulesIT {

    private static final String EXTENSION = """
            package com.example.tests;

            import dev.retort.Extension;
            import dev.retort.template.Arity;
            import dev.retort.template.Surroundings;
            import dev.retort.template.TemplateFunction;
            import dev.retort.value.Parsed;
            import dev.retort.value.Text;
            import dev.retort.value.Value;
            import java.util.List;
            import java.util.Optional;

            public final class ModulesFunction implements Extension, TemplateFunction {
                @Override public List<TemplateFunction> functions() { return List.of(this); }
                @Override public String name() { return "modules"; }
                @Override public Arity arity() { return Arity.NONE; }
                @Override public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
                    return Parsed.good(Optional.of(new Text(Extension.class.getModule().getName() + " "
                            + dev.retort.junit.HttpSpecs.class.getModule().getName())));
                }
            }
            """;

    @TempDir
    Path folder;

    private MavenProject project(String pom) {
        return MavenProject.of(folder, pom).with("src/test/java/com/example/tests/ApiTest.java", """
                        package com.example.tests;

                        @dev.retort.junit.HttpSpecs
                        class ApiTest {}
                        """);
    }

    private static void assertThatThesePass(MavenBuild build, String... tests) {
        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.testCases()).containsExactly(tests);
    }

    @Test
    void tests_that_are_a_module_have_retort_as_modules() {
        try (StubServer server = StubServer.start()) {
            MavenBuild build = project(Poms.withoutMock())
                    .with("src/test/java/module-info.java", """
                            open module com.example.tests {
                                requires dev.retort;
                                requires dev.retort.junit;
                                provides dev.retort.Extension with com.example.tests.ModulesFunction;
                            }
                            """)
                    .with("src/test/java/com/example/tests/ModulesFunction.java", EXTENSION)
                    .with("src/test/resources/modules.http.yaml", """
                            tests:
                              - name: runs in modules
                                request: GET /users/7
                                expect:
                                  values: {"${modules()}": dev.retort dev.retort.junit}
                            """)
                    .test("-Dretort.baseUrl=" + server.address());

            assertThatThesePass(build, "modules.http.yaml › runs in modules");
        }
    }

    /** There Surefire leaves on the class path what the module does not require, WireMock too. */
    @Test
    void tests_of_a_module_have_the_mock_as_well() {
        MavenBuild build = project(Poms.withoutScan())
                .with("src/main/java/module-info.java", "module com.example.app {}")
                .with("src/main/java/com/example/tests/App.java", "package com.example.tests; class App {}")
                .with("src/test/resources/retort.yaml", MockedUsers.CONFIGURATION)
                .with("src/test/resources/wiremock/mappings/users.json", MockedUsers.STUBS)
                .with("src/test/resources/users.http.yaml", MockedUsers.GREEN)
                .test();

        assertThatThesePass(build, "users.http.yaml › creates a user", "users.http.yaml › reads the user");
    }

    @Test
    void both_jars_have_their_services_for_the_class_path_as_well() {
        for (String module : List.of("framework", "junit-engine")) {
            assertThat(new File("../" + module + "/target/classes/module-info.class"))
                    .exists();
        }
        assertThat(new File("../junit-engine/target/classes/META-INF/services/org.junit.platform.engine.TestEngine"))
                .hasContent("dev.retort.junit.RetortTestEngine");
    }
}
