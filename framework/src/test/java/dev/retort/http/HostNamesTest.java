package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a certificate is. */
final class HostNamesTest {

    private static final Certificates AUTHORITY = Certificates.authority("Authority");

    private final HostNames names = new HostNames();

    @ParameterizedTest
    @CsvSource({"api.example", "127.0.0.1"})
    void it_is_for_the_host_that_it_names(String host) {
        assertThatCode(() -> names.verify(host, AUTHORITY.issue(host, 10).certificate()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"api.example, other.example", "127.0.0.1, other.example", "api.example, 10.0.0.1", "10.0.0.1, 10.0.0.2"
    })
    void else_it_says_for_whom_it_is(String host, String named) {
        assertThatThrownBy(() -> names.verify(host, AUTHORITY.issue(named, 10).certificate()))
                .isInstanceOf(SSLPeerUnverifiedException.class)
                .hasMessage("it is for `" + named + "`");
    }

    @Test
    void one_without_names_says_so() {
        assertThatThrownBy(() -> names.verify("127.0.0.1", AUTHORITY.certificate()))
                .hasMessage("it names no host; its subject is `CN=Authority`");
    }

    @Test
    void its_names_show_no_control_characters() {
        assertThatThrownBy(() -> names.verify(
                        "api.example", AUTHORITY.issue("a\nb.example", 10).certificate()))
                .hasMessage("it is for `a\\nb.example`");
    }
}
