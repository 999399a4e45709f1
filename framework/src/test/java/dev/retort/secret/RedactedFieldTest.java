package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedFieldTest {

    private final Secrets secrets = new Secrets();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "Authorization | Bearer abc.def | Bearer •••",
                "AUTHORIZATION | Basic YTpi | Basic •••",
                "proxy-authorization | Digest username=\"a\", response=\"b\" | Digest •••",
                "Authorization | abcdef | •••",
                "Authorization | Bearer | •••",
                "Authorization | '' | ''",
                "Cookie | session=abc; theme=dark | session=•••; theme=•••",
                "Cookie | a=b=c;d=; e | a=•••;d=; •••",
                "Set-Cookie | session=abc; Path=/; HttpOnly | session=•••; Path=/; HttpOnly",
                "Set-Cookie | session=; Max-Age=0 | session=; Max-Age=0",
                "Set-Cookie | abc; Secure | •••; Secure",
                "Content-Type | text/plain | text/plain",
                "Location | http://a:b@c/ | http://a:•••@c/"
            })
    void credentials_and_cookies_are_masked_declared_or_not(String name, String value, String shown) {
        assertThat(secrets.redactField(name, value).text()).isEqualTo(shown);
    }

    @Test
    void a_declared_secret_is_masked_in_any_field() {
        secrets.add("apiKey", "k3y-k3y-k3y");
        assertThat(secrets.redactField("X-Api-Key", "v1 k3y-k3y-k3y").text()).isEqualTo("v1 •••");
        assertThat(secrets.redactField("Authorization", "Bearer k3y-k3y-k3y").text())
                .isEqualTo("Bearer •••");
        assertThat(secrets.redactField("Set-Cookie", "a=b; Path=/k3y-k3y-k3y").text())
                .isEqualTo("a=•••; Path=/•••");
    }
}
