package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RedactedTest {

    @Test
    void is_its_text() {
        Redacted redacted = Redacted.plain("cancelled");
        assertThat(redacted).hasToString("cancelled").isEqualTo(Redacted.plain("cancelled"));
        assertThat(redacted).hasSameHashCodeAs(Redacted.plain("cancelled")).isNotEqualTo(Redacted.masked());
        assertThat(redacted.isEmpty()).isFalse();
        assertThat(Redacted.plain("").isEmpty()).isTrue();
    }

    @Test
    void parts_make_a_whole() {
        Redacted cancelled = Redacted.plain("cancelled: ").plus(Redacted.masked());
        assertThat(cancelled.text()).isEqualTo("cancelled: •••");
        assertThat(Redacted.joined(", ", List.of(cancelled, Redacted.plain("stopped")))
                        .text())
                .isEqualTo("cancelled: •••, stopped");
    }
}
