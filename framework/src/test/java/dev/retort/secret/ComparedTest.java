package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTest {

    private final Secrets secrets = new Secrets();

    @BeforeEach
    void three_secrets() {
        secrets.add("apiToken", "first-token");
        secrets.add("apiToken", "second-token");
        secrets.add("password", "open/sesame");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "first-token | open/sesame | ••• (apiToken) | ••• (not apiToken)",
                "first-token | second-token | ••• (apiToken) | ••• (another apiToken)",
                "\"Bearer first-token\" | \"Bearer open/sesame\" | \"Bearer ••• (apiToken)\" | \"Bearer ••• (not apiToken)\"",
                "first-token | Bob | ••• (apiToken) | Bob",
                "Ada | open/sesame | Ada | ••• (password)",
                "open/sesame | open%2Fsesame | ••• (password) | ••• (not password)",
                "first-token a open/sesame | first-token b open/sesame | ••• (apiToken) a ••• (password) | ••• (apiToken) b ••• (password)",
                "Ada | Bob | Ada | Bob"
            })
    void two_secrets_are_told_apart(String expected, String actual, String shownExpected, String shownActual) {
        assertThat(secrets.compared(expected, actual))
                .isEqualTo(new Compared(Redacted.plain(shownExpected), Redacted.plain(shownActual)));
    }
}
