package dev.retort.specs.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.specs.secrets.WrittenForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build by Maven whose tests fail with secrets: they are neither on the console nor in a file that it leaves. */
class SecretBuildIT {

    private static final String DECLARED = "D3clared w\"o<r>d&'+/é";
    private static final String CAPTURED = "C4ptured-tok+en/1";
    private static final String PASSWORD = "P4ss <word>&\"1";

    private static final String STUBS = """
            {"mappings": [
              {"request": {"method": "POST", "urlPath": "/login"},
               "response": {"status": 200, "jsonBody": {"token": "%s"}}},
              {"priority": 9, "request": {"method": "ANY", "urlPattern": "/.*"},
               "response": {"status": 200, "transformers": ["response-template"],
                 "headers": {"Content-Type": "text/plain"}, "body": "{{{request.url}}} {{{request.body}}}"}}
            ]}
            """.formatted(CAPTURED);

    private static final String SPEC = """
            name: Secrets
            secrets: [token]
            tests:
              - name: logs in
                request: POST /login
                capture: {token: $.token}
              - name: sends ${declared}
                request: POST /a
                query: {q: "${declared}", token: "${token}"}
                auth: {basic: {username: ada, password: %s}}
                xml: <a b="${declared}">${token}</a>
                expect: {status: 418, text: "${declared}"}
              - name: has no answer
                request: GET http://localhost:1/${declared}
                headers: {Authorization: "Bearer ${token}"}
              - name: row ${declared}
                cases: [{declared: %s}]
                request: GET /a
                expect: {status: 418}
            """;

    @TempDir
    Path folder;

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }

    @Test
    void no_secret_is_on_the_console_or_in_a_report() throws IOException {
        MavenBuild build = MavenProject.withoutJava(folder, LocalMaven.property("maven-surefire.version"))
                .with(
                        "src/test/resources/retort.yaml",
                        "environments: {default: {baseUrl: \"${mock.url}\"}}\nmock: {mappings: wiremock}\n")
                .with("src/test/resources/retort.local.yaml", "secrets: {declared: %s}\n".formatted(quoted(DECLARED)))
                .with("src/test/resources/wiremock/mappings/all.json", STUBS)
                .with(
                        "src/test/resources/secrets.http.yaml",
                        SPEC.formatted(quoted(PASSWORD), quoted("R0w " + DECLARED)))
                .with(
                        "src/test/resources/typo.http.yaml",
                        SPEC.formatted(quoted(PASSWORD), quoted(DECLARED)).replace("auth:", "quary: 1\n    auth:"))
                .test();

        assertThat(build.exitCode()).as(build.console()).isEqualTo(1);
        assertThat(build.counts()).as(build.console()).containsExactly(5, 4, 0, 0);
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Path file : written()) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            for (String secret : List.of(DECLARED, CAPTURED, PASSWORD)) {
                WrittenForms.in(text, secret)
                        .forEach((form, excerpt) -> found.computeIfAbsent(
                                        file.getFileName().toString(), unknown -> new LinkedHashMap<>())
                                .put(form, excerpt));
            }
        }
        assertThat(found).isEmpty();
    }

    /** The log of the build, and all that it wrote but the specs themselves. */
    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target"))) {
            List<Path> all = Stream.concat(
                            Stream.of(folder.resolve("build.log")),
                            files.filter(Files::isRegularFile)
                                    .filter(file -> !file.startsWith(folder.resolve("target/test-classes"))))
                    .toList();
            assertThat(all)
                    .extracting(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("TEST-") && name.endsWith(".xml"));
            return all;
        }
    }
}
