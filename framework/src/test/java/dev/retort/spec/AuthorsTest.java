package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose mistake an exception is, by the classes that it came through. */
class AuthorsTest {

    private static final Location AT = SourceFile.of("a.http.yaml", "tests: []").at(1, 1, 5);
    private static final Authors AUTHORS = Authors.of(Map.of(
            "com.acme.Iban", "com.acme.Iban",
            "com.acme.Bic", "com.acme.Bic",
            "org.other.Words$Upper", "org.other.Words"));

    private static Problem blame(String... classes) {
        IllegalStateException thrown = new IllegalStateException("boom");
        thrown.setStackTrace(List.of(classes).stream()
                .map(name -> new StackTraceElement(name, "call", "X.java", 7))
                .toArray(StackTraceElement[]::new));
        return AUTHORS.blame(thrown, AuthorsTest.class, AT);
    }

    @Test
    void an_exception_that_came_through_an_extension_is_its_own() {
        Problem problem = blame("java.util.Optional", "com.acme.Iban$Matcher", "dev.retort.match.Matchers");

        assertThat(problem.code()).isEqualTo("extension-failed");
        assertThat(problem.message())
                .isEqualTo("the extension `com.acme.Iban` threw java.lang.IllegalStateException: boom,"
                        + " in com.acme.Iban$Matcher:7");
        assertThat(problem.suggestion()).contains("mend the extension");
        assertThat(problem.at()).isEqualTo(AT);
    }

    @Test
    void classes_beside_it_are_its_own_too() {
        assertThat(blame("org.other.Letters").message()).startsWith("the extension `org.other.Words` threw");
        assertThat(blame("com.acme.Digits").message())
                .startsWith("the extension `com.acme.Bic` or `com.acme.Iban` threw");
    }

    @Test
    void any_other_is_a_mistake_in_retort() {
        Problem problem = blame("dev.retort.match.Matchers");

        assertThat(problem.code()).isEqualTo("internal-error");
        assertThat(problem.message())
                .isEqualTo("Retort threw java.lang.IllegalStateException: boom, in dev.retort.match.Matchers:7");
        assertThat(problem.suggestion()).contains("this is a mistake in Retort; please report it");
    }

    @Test
    void who_called_retort_had_no_part_in_it() {
        assertThat(blame("dev.retort.match.Matchers", AuthorsTest.class.getName(), "com.acme.IbanTest")
                        .code())
                .isEqualTo("internal-error");
    }

    @Test
    void an_exception_without_a_trace_is_told_all_the_same() {
        assertThat(blame().message()).startsWith("Retort threw java.lang.IllegalStateException: boom");
    }
}
