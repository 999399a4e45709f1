package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    void a_text_without_secrets_stays_as_it_is() {
        assertThat(shown("GET /users?q=a%20b")).isEqualTo("GET /users?q=a%20b");
        secrets.add("apiToken", "s3cr3t-token");
        assertThat(shown("GET /users?q=a%20b")).isEqualTo("GET /users?q=a%20b");
        assertThat(shown("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "token p4ss/w?rd+ö here => token ••• here",
                "/a?t=p4ss%2Fw%3Frd%2B%C3%B6&x=1 => /a?t=•••&x=1",
                "/a?t=p4ss%2fw%3frd%2b%c3%b6&x=1 => /a?t=•••&x=1",
                "/a?t=p4ss/w?rd%2B%F6 => /a?t=•••",
                "{\"t\":\"p4ss\\/w?rd+\\u00f6\"} => {\"t\":\"•••\"}",
                "<t>p4ss/w?rd&#43;&ouml;</t> => <t>•••</t>",
                "&#112;4ss&#x2F;w?rd+&#xF6; => •••",
                "cDRzcy93P3JkK8O2 => •••",
                "703473732f773f72642bc3b6 => •••",
                "703473732F773F72642BC3B6 => •••"
            })
    void finds_a_secret_in_every_encoding(String text, String expected) {
        secrets.add("apiToken", "p4ss/w?rd+ö");
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void finds_the_password_and_the_user_name_in_basic_credentials() {
        secrets.add("password", "open sesame");
        assertThat(shown("Basic YWxpOm9wZW4gc2VzYW1l")).isEqualTo("Basic YWxpO•••");
        secrets.add("user", "ali:");
        assertThat(shown("Basic YWxpOm9wZW4gc2VzYW1l")).isEqualTo("Basic •••");
    }

    @Test
    void overlapping_secrets_leave_nothing_behind() {
        secrets.add("a", "abcdef");
        secrets.add("b", "defghi");
        assertThat(shown("xabcdefghix")).isEqualTo("x•••x");
    }

    @ParameterizedTest
    @CsvSource({"inner,outer", "outer,inner"})
    void of_a_secret_within_a_secret_the_longer_is_masked(String first, String second) {
        add(first);
        add(second);
        assertThat(shown("my-long-password and password!")).isEqualTo("••• and •••!");
    }

    private void add(String name) {
        secrets.add(name, name.equals("inner") ? "password" : "my-long-password");
    }

    @Test
    void a_secret_that_overlaps_itself_leaves_nothing_behind() {
        secrets.add("a", "abab");
        assertThat(shown("xababababx")).isEqualTo("x•••x");
    }

    @Test
    void secrets_side_by_side_are_masked_one_by_one() {
        secrets.add("a", "first");
        secrets.add("b", "second");
        assertThat(shown("firstsecond")).isEqualTo("••••••");
    }

    @Test
    void a_secret_of_many_lines_is_masked_as_a_whole_and_line_by_line() {
        secrets.add("key", "-----BEGIN KEY-----\nMIIEvQIBADANBg\nab==\n");
        assertThat(shown("-----BEGIN KEY-----\nMIIEvQIBADANBg\nab==\n")).isEqualTo("•••");
        assertThat(shown("-----BEGIN KEY-----\r\nMIIEvQIBADANBg\r\nab==\r\n")).isEqualTo("•••");
        assertThat(shown("-----BEGIN KEY-----\\nMIIEvQIBADANBg\\nab==")).isEqualTo("•••");
        assertThat(shown("  12 |   MIIEvQIBADANBg")).isEqualTo("  12 |   •••");
    }

    @Test
    void the_space_around_a_secret_may_be_missing() {
        secrets.add("fromFile", "s3cr3t-token\n");
        assertThat(shown("Bearer s3cr3t-token")).isEqualTo("Bearer •••");
    }

    @Test
    void a_long_secret_that_was_cut_off_is_masked() {
        String secret = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!?".repeat(3) + "end";
        secrets.add("long", secret);
        assertThat(shown("<" + secret + ">")).isEqualTo("<•••>");
        assertThat(shown("<" + secret.substring(0, 128) + "…")).isEqualTo("<•••…");
    }

    @Test
    void an_empty_secret_is_ignored() {
        secrets.add("nothing", "");
        assertThat(shown("abc")).isEqualTo("abc");
        assertThat(shown("")).isEmpty();
        assertThat(secrets.nameIn("")).isEmpty();
        assertThat(secrets.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "q1 => •••",
                "\"q1\" => \"•••\"",
                "{\"pin\": \"q1\", \"x\":2} => {\"pin\": \"•••\", \"x\":2}",
                "{\"pin\":q1} => {\"pin\":•••}",
                "/login?pin=q1&a=q1 => /login?pin=•••&a=•••",
                "<pin>q1</pin> => <pin>•••</pin>",
                "X-Pin: q1 => X-Pin: •••",
                "%71%31 => •••",
                "cTE= => •••",
                "a q1 b => a q1 b",
                "/seq1/ => /seq1/",
                "q12 => q12"
            })
    void a_short_secret_is_masked_where_it_is_a_whole_value(String text, String expected) {
        secrets.add("pin", "q1");
        assertThat(shown(text)).isEqualTo(expected);
    }

    @Test
    void a_short_secret_gives_a_warning_once() {
        secrets.add("pin", "123");
        secrets.add("pin", "123");
        secrets.add("digit", "1");
        secrets.add("long", "1234");
        assertThat(secrets.warnings())
                .containsExactly(
                        "the secret `pin` has only 3 characters: it is masked only where it is a whole value; use one of"
                                + " at least 4",
                        "the secret `digit` has only 1 character: it is masked only where it is a whole value; use one of"
                                + " at least 4");
    }

    @Test
    void knows_the_first_name_of_a_secret() {
        secrets.add("token", "s3cr3t-token");
        secrets.add("copy", "s3cr3t-token");
        assertThat(secrets.nameIn("s3cr3t-token")).hasValue("token");
        assertThat(secrets.nameIn("s3cr3t")).isEmpty();
    }

    @Test
    void knows_whose_secret_a_text_consists_of() {
        secrets.add("token", "s3cr3t-token");
        assertThat(secrets.nameIn("Bearer s3cr3t-token")).hasValue("token");
        assertThat(secrets.nameIn("czNjcjN0LXRva2Vu")).hasValue("token");
        assertThat(secrets.nameIn("{\"id\": 17, \"token\": \"s3cr3t-token\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "http://ada:hunter2@host:8080/ => http://ada:•••@host:8080/",
                "proxy http://:pw@host refused => proxy http://:•••@host refused",
                "socks5://a:p:w@d@host => socks5://a:•••@host",
                "\"http:\\/\\/ada:pw@host\\/\" => \"http:\\/\\/ada:•••@host\\/\"",
                "from http://a:b@c to https://d:e@f/?g => from http://a:•••@c to https://d:•••@f/?g",
                "http://ada@host/ => http://ada@host/",
                "http://ada:@host/ => http://ada:@host/",
                "http://host:8080/@a => http://host:8080/@a",
                "http://host/?to=a:b@c => http://host/?to=a:b@c",
                "http://${user}:${password}@host => http://${user}:${password}@host",
                "http:// => http://"
            })
    void a_password_in_a_url_is_a_secret_undeclared(String text, String expected) {
        assertThat(shown(text)).isEqualTo(expected);
    }

    private String shown(String text) {
        return secrets.redact(text).text();
    }
}
