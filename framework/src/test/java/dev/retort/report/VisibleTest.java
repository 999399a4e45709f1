package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void what_a_terminal_would_obey_is_an_escape() {
        assertThat(Visible.lines("a\u001b[31mb\u0000\u0007\u009bc")).isEqualTo("a\\x1b[31mb\\x00\\x07\\x9bc");
    }

    @Test
    void line_breaks_and_tabs_stay_between_lines_and_not_in_one() {
        assertThat(Visible.lines("a\n\tb\rc")).isEqualTo("a\n\tb\\x0dc");
        assertThat(Visible.line("a\n\tb")).isEqualTo("a\\x0a\\x09b");
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(Visible.line("é › 🎉")).isEqualTo("é › 🎉");
    }
}
