package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.PlannedPage;
import dev.retort.spec.auth.Auths;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page of what is not there yet has the words that readers refuse, no more and no less. */
class LaterWordsTest {

    @Test
    void those_of_tests_groups_and_defaults() throws IOException {
        assertThat(PlannedPage.words("test"))
                .containsExactlyInAnyOrderElementsOf(Words.LATER_IN_TESTS)
                .containsAll(Words.LATER_IN_GROUPS)
                .containsAll(Words.LATER_IN_DEFAULTS);
    }

    @Test
    void those_of_expectations() throws IOException {
        assertThat(PlannedPage.words("expect")).containsExactlyInAnyOrderElementsOf(Words.LATER_IN_EXPECTATIONS);
    }

    @Test
    void kinds_of_authentication() throws IOException {
        assertThat(PlannedPage.words("auth")).containsExactlyInAnyOrderElementsOf(Auths.LATER);
    }
}
