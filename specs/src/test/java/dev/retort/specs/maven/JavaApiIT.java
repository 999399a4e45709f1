package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.docs.Page;
import dev.retort.specs.docs.StubServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects whose Java code makes an object of an answer, for which they bring Jackson's databind, or do not. */
class JavaApiIT {

    private static final Page README = Page.readme();
    private static final String DATABIND = Page.guide("java-api").block("pom: databind");

    @AutoClose
    private final StubServer server = StubServer.start();

    @TempDir
    Path folder;

    private MavenProject project(String databind) {
        String jupiter = """
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <version>%s</version>
                  <scope>test</scope>
                </dependency>
                """.formatted(LocalMaven.property("junit.version"));
        String compiler = """
                <plugin>
                  <artifactId>maven-compiler-plugin</artifactId>
                  <version>%s</version>
                </plugin>
                """.formatted(LocalMaven.property("maven-compiler-plugin.version"));
        String dependencies = README.block("pom: dependencies") + jupiter + databind;
        String plugins = README.block("pom: surefire of that version") + compiler;
        return MavenProject.of(folder, Poms.of(dependencies, plugins))
                .with("src/test/resources/users.http.yaml", README.block("spec: passes; file reads.http.yaml"))
                .with("src/test/java/com/example/UserTest.java", """
                        package com.example;

                        import static org.junit.jupiter.api.Assertions.assertEquals;

                        import dev.retort.Retort;
                        import dev.retort.run.ReceivedAnswer;
                        import org.junit.jupiter.api.Test;

                        class UserTest {
                            record User(int id, String name) {}

                            @Test
                            void can_be_read() {
                                ReceivedAnswer answer = Retort.specs("users.http.yaml")
                                        .baseUrl("%s").var("limit", 7).run().answer("reads a user");
                                assertEquals(200, answer.status());
                                assertEquals(new User(7, "Ada"), answer.as(User.class));
                            }
                        }
                        """.formatted(server.address()));
    }

    private static void assertThatItPassed(MavenBuild build) {
        assertThat(build.exitCode()).as(build.console()).isZero();
        assertThat(build.counts()).containsExactly(1, 0, 0, 0);
    }

    @Test
    void the_page_tells_the_dependency_that_it_takes() {
        assertThatItPassed(project(DATABIND).test());
    }

    @Test
    void without_it_the_failure_names_it() {
        MavenBuild build = project("").test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.console())
                .contains("an object of `User` needs Jackson's databind;"
                        + " add the dependency com.fasterxml.jackson.core:jackson-databind\n");
    }

    @Test
    void tests_that_are_a_module_find_their_specs_and_databind() {
        assertThatItPassed(
                project(DATABIND).with("src/test/java/module-info.java", """
                        open module com.example {
                            requires dev.retort;
                            requires org.junit.jupiter.api;
                        }
                        """).test());
    }

    @Test
    void tests_of_a_module_do_too() {
        assertThatItPassed(project(DATABIND)
                .with("src/main/java/module-info.java", "module com.example.app {}")
                .with("src/main/java/com/example/App.java", "package com.example; class App {}")
                .test());
    }
}
