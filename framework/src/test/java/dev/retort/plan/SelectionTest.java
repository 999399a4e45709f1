package dev.retort.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Assembly;
import dev.retort.project.Parameters;
import dev.retort.project.SpecFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code retort.tests} means. */
class SelectionTest {

    private static final String USERS = """
            name: Users
            tests:
              - name: creates, then reads
                request: POST /users
              - name: Group
                tests:
                  - name: reads
                    request: GET /users/7
                  - name: GET http://localhost:8080
                    request: GET /users
              - name: finds
                request: GET /users?n=${n}
                cases:
                  - {n: 1}
                  - {n: 2}
            """;

    private static final String READS =
            "tests: [{name: reads, request: GET /}, {name: 'odd [*]{a,b}', request: GET /}]";

    private Plan plan;

    @BeforeEach
    void read(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("users/deep"));
        Files.writeString(folder.resolve("users/users.http.yaml"), USERS);
        Files.writeString(folder.resolve("users/deep/reads.http.yaml"), READS);
        Files.writeString(folder.resolve("typo.http.yaml"), "test: []\n");
        Assembly assembly = Assembly.withExtensions();
        plan = assembly.plan(assembly.project(folder, Parameters.NONE), SpecFiles.below(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "users/users.http.yaml › Group › reads                | Group/reads",
                "users/users.http.yaml › Group                        | Group/reads Group/GET",
                "users/users.http.yaml                                | creates Group/reads Group/GET finds/1 finds/2",
                "users/*                                              | creates Group/reads Group/GET finds/1 finds/2 deep/reads deep/odd",
                "*reads                                               | creates Group/reads deep/reads",
                "*› reads                                             | Group/reads deep/reads",
                "*finds › 2                                           | finds/2",
                "*finds [2]                                            | finds/2",
                "*find?                                               | finds/1 finds/2",
                "*creates? then reads                                 | creates",
                "*odd [*]{a?b}                                        | deep/odd",
                "*:8080                                               | Group/GET",
                "typo.http.yaml                                       | typo",
                "*                                                    | typo creates Group/reads Group/GET finds/1 finds/2 deep/reads deep/odd",
                "users/users.http.yaml:4                              | creates",
                "users/users.http.yaml:5                              | Group/reads Group/GET",
                "users/users.http.yaml:8                              | Group/reads",
                "users/users.http.yaml:11                             | finds/1 finds/2",
                "users/users.http.yaml:15                             | finds/2",
                "users/users.http.yaml:1                              | creates Group/reads Group/GET finds/1 finds/2",
                "*s.http.yaml:1                                       | creates Group/reads Group/GET finds/1 finds/2 deep/reads deep/odd",
                "users/users.http.yaml:99999999999                    | ''",
                "users/users.http.yaml › Group › read                 | ''",
                "Users › Group                                        | ''",
                "USERS/*                                              | ''",
                "reads                                                | Group/reads deep/reads",
                "Group › reads                                        | Group/reads",
                "Group > reads                                        | Group/reads",
                "users.http.yaml                                      | creates Group/reads Group/GET finds/1 finds/2",
                "users.http.yaml:8                                    | Group/reads",
                "finds > 2                                            | finds/2",
                "deep/*                                               | deep/reads deep/odd",
                "roup                                                 | ''",
                "sers.http.yaml                                       | ''",
                "*› 2 , users/users.http.yaml:4                       | finds/2 creates",
                "',,'                                                 | ''",
            })
    void means(String pattern, String tests) {
        assertThat(Selection.of(pattern).leaves(plan))
                .extracting(NodePath::text)
                .containsExactlyInAnyOrderElementsOf(
                        tests.isEmpty()
                                ? List.of()
                                : Arrays.stream(tests.split(" "))
                                        .map(SelectionTest::path)
                                        .toList());
    }

    private static String path(String name) {
        return switch (name) {
            case "typo" -> "typo.http.yaml";
            case "creates" -> "users/users.http.yaml › creates, then reads";
            case "Group/GET" -> "users/users.http.yaml › Group › GET http://localhost:8080";
            case "deep/reads" -> "users/deep/reads.http.yaml › reads";
            case "deep/odd" -> "users/deep/reads.http.yaml › odd [*]{a,b}";
            default -> "users/users.http.yaml › " + name.replace("/", " › ");
        };
    }

    @Test
    void a_pattern_with_many_stars_ends_soon() {
        String pattern = "*a".repeat(30) + "b";

        assertThat(new Wildcards(pattern).fit("a".repeat(10_000))).isFalse();
        assertThat(new Wildcards(pattern).fit("a".repeat(10_000) + "b")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a*c, abbc, true",
        "a*c, ac, true",
        "a*c, ab, false",
        "'', '', true",
        "'', a, false",
        "**, '', true",
        "?, '', false",
        "a?, ab, true",
        "*ab*ab, abab, true",
        "*ab*ab, abaab, true",
        "*ab*ab, ab, false"
    })
    void fits(String pattern, String text, boolean expected) {
        assertThat(new Wildcards(pattern).fit(text)).isEqualTo(expected);
    }
}
