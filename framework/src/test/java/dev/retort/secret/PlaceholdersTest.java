package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.secret.Placeheld.Piece;
import dev.retort.secret.Placeholders.Held;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private final Secrets secrets = new Secrets();
    private final Placeholders placeholders = secrets.placeholders();

    @BeforeEach
    void two_secrets() {
        secrets.add("apiToken", "s3cr3t/token");
        secrets.add("tenant", "blue&co");
    }

    @Test
    void each_secret_has_its_variable_through_all_words_of_a_line() {
        assertThat(text("http://host/?a=s3cr3t/token&b=blue%26co"))
                .isEqualTo("http://host/?a=$RETORT_SECRET_1&b=$RETORT_SECRET_2");
        assertThat(text("s3cr3t/token, s3cr3t/token")).isEqualTo("$RETORT_SECRET_1, $RETORT_SECRET_1");
        assertThat(text("nothing")).isEqualTo("nothing");
        assertThat(placeholders.held())
                .containsExactly(
                        new Held("RETORT_SECRET_1", Redacted.plain("apiToken")),
                        new Held("RETORT_SECRET_2", Redacted.plain("tenant, percent-encoded")));
    }

    @Test
    void another_encoding_is_another_variable() {
        assertThat(text("s3cr3t/token s3cr3t%2Ftoken s3cr3t\\/token 7333637233742f746f6b656e"))
                .isEqualTo("$RETORT_SECRET_1 $RETORT_SECRET_2 $RETORT_SECRET_3 $RETORT_SECRET_4");
        assertThat(placeholders.held())
                .extracting(held -> held.name().text())
                .containsExactly(
                        "apiToken", "apiToken, percent-encoded", "apiToken, escaped as in JSON", "apiToken, in hex");
    }

    @Test
    void undeclared_credentials_and_cookies_have_variables_too() {
        assertThat(placeholders
                        .field("Authorization", "Bearer s3cr3t/token")
                        .text()
                        .text())
                .isEqualTo("Bearer $RETORT_SECRET_1");
        assertThat(placeholders
                        .field("Proxy-Authorization", "Basic YTpi")
                        .text()
                        .text())
                .isEqualTo("Basic $RETORT_SECRET_2");
        assertThat(placeholders.field("Cookie", "a=b").text().text()).isEqualTo("a=$RETORT_SECRET_3");
        assertThat(text("http://a:pw@c")).isEqualTo("http://a:$RETORT_SECRET_4@c");
        assertThat(placeholders.held())
                .extracting(held -> held.name().text())
                .containsExactly(
                        "apiToken",
                        "the credentials of `Proxy-Authorization`",
                        "the cookie `a`",
                        "the password in the URL");
    }

    @Test
    void what_a_secret_is_called_is_cleared_too() {
        assertThat(placeholders.field("Cookie", "s3cr3t/token=b").text().text())
                .isEqualTo("$RETORT_SECRET_1=$RETORT_SECRET_2");
        assertThat(placeholders.held())
                .extracting(held -> held.name().text())
                .containsExactly("apiToken", "the cookie `•••`");
    }

    @Test
    void overlapping_secrets_share_a_variable_with_both_names() {
        secrets.add("other", "token-2");
        assertThat(text("s3cr3t/token-2")).isEqualTo("$RETORT_SECRET_1");
        assertThat(placeholders.held())
                .containsExactly(new Held("RETORT_SECRET_1", Redacted.plain("apiToken and other")));
    }

    @Test
    void a_text_that_looks_like_a_variable_is_none() {
        assertThat(placeholders.text("$RETORT_SECRET_1 s3cr3t/token").pieces())
                .containsExactly(
                        new Piece.Shown(Redacted.plain("$RETORT_SECRET_1 ")), new Piece.Variable("RETORT_SECRET_1"));
    }

    private String text(String text) {
        return placeholders.text(text).text().text();
    }
}
