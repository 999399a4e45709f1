package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static String text(String file, int line, int column, int width, String suggestion) {
        Location at = SourceFile.of("users.http.yaml", file).at(line, column, width);
        return new Problem(
                        "unknown-key",
                        at,
                        "unknown key `quary`",
                        Optional.of(suggestion).filter(s -> !s.isEmpty()))
                .text();
    }

    @Test
    void shows_the_line_the_one_before_and_the_suggestion_under_the_place() {
        String file = "\n\n\n\n\n  request: GET /users\n  quary: {page: 1}\n";
        assertThat(text(file, 7, 3, 5, "did you mean `query`?")).isEqualTo("""
                unknown key `quary` at users.http.yaml:7:3

                   6 |   request: GET /users
                   7 |   quary: {page: 1}
                     |   ^^^^^ did you mean `query`?""");
    }

    @Test
    void the_first_line_has_none_before_it_and_a_suggestion_may_be_missing() {
        assertThat(text("quary: 1", 1, 1, 5, "")).isEqualTo("""
                unknown key `quary` at users.http.yaml:1:1

                   1 | quary: 1
                     | ^^^^^""");
    }

    @Test
    void a_file_without_lines_shows_the_suggestion_alone() {
        assertThat(text("", 1, 1, 1, "save it as UTF-8"))
                .isEqualTo("unknown key `quary` at users.http.yaml:1:1\n\n  save it as UTF-8");
        assertThat(text("", 1, 1, 1, "")).isEqualTo("unknown key `quary` at users.http.yaml:1:1");
    }

    @Test
    void a_place_after_the_last_line_is_shown_on_an_empty_one() {
        assertThat(text("a: [1\n", 2, 1, 1, "close it")).endsWith("\n   1 | a: [1\n   2 |\n     | ^ close it");
    }

    @Test
    void the_underline_ends_with_the_line() {
        assertThat(text("ab", 1, 2, 9, "")).endsWith("\n   1 | ab\n     |  ^");
    }

    @Test
    void tabs_escapes_and_wide_characters_keep_the_underline_in_place() {
        assertThat(text("\ta\u0001😀b", 1, 5, 1, "here"))
                .endsWith("\n   1 |     a\\u0001😀b\n     |             ^ here");
        assertThat(text("\ta\u0001😀b", 1, 3, 1, "here")).endsWith("\n     |      ^^^^^^ here");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        String line = "x".repeat(500) + "HERE" + "y".repeat(500);
        assertThat(text(line, 1, 501, 4, "here"))
                .isEqualTo("""
                unknown key `quary` at users.http.yaml:1:501

                   1 | …%sHERE%s…
                     |  %s^^^^ here""".formatted("x".repeat(61), "y".repeat(55), " ".repeat(61)));
    }

    @Test
    void a_long_line_is_not_cut_at_its_beginning_for_a_place_near_it() {
        assertThat(text("HERE" + "y".repeat(500), 1, 1, 4, ""))
                .endsWith("   1 | HERE" + "y".repeat(116) + "…\n     | ^^^^");
    }

    @Test
    void a_long_line_before_is_cut_at_its_end() {
        assertThat(text("z".repeat(500) + "\nb", 2, 1, 1, "")).contains("   1 | " + "z".repeat(120) + "…\n   2 | b\n");
    }

    @Test
    void a_message_is_one_line_of_a_bearable_length() {
        Location at = SourceFile.of("a.yaml", "").at(1, 1, 1);
        Problem problem = new Problem("x", at, "key `a\nb\u0007" + "k".repeat(5000) + "`", Optional.empty());
        assertThat(problem.message())
                .startsWith("key `a\\nb\\u0007kkk")
                .contains("k…k")
                .hasSizeLessThan(300);
    }
}
