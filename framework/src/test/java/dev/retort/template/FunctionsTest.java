package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.value.Bytes;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionsTest {

    private static final Scope SCOPE = Spec.scope("{nil: null, tree: [1]}");

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void a_function_gives(String given, String expected) {
        assertThat(Spec.outcome(given, SCOPE)).isEqualTo(expected);
    }

    static Stream<Arguments> a_function_gives() {
        return Spec.table("""
                now() => 2026-03-01T10:20:30Z
                env('HOME_TOWN') => "Ulm"
                env('NOT_SET') => absent
                env(nil) => ! function `env` failed: argument 1 must be a string, not null
                random(3, 3) => 3
                random(9223372036854775807, 9223372036854775807) => 9223372036854775807
                random(2, 1) => ! function `random` failed: argument 1, 2, is greater than argument 2, 1
                random(1.5, 2) => ! function `random` failed: argument 1 must be a whole number of at most 64 bits, not `1.5`
                random(1, 9223372036854775808) => ! function `random` failed: argument 2 must be a whole number of at most 64 bits, not `9223372036854775808`
                random('a', 2) => ! function `random` failed: argument 1 must be a whole number of at most 64 bits, not `a`
                randomText(0) => ""
                randomText(20) | length => 20
                randomText(-1) => ! function `randomText` failed: argument 1 must be a whole number from 0 to 1000000, not `-1`
                randomText(tree) => ! function `randomText` failed: argument 1 must be a whole number from 0 to 1000000, not an array of 1 item
                """);
    }

    @Test
    void a_random_number_reaches_both_ends() {
        Set<Value> drawn = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            drawn.add(value("random(-1, 1)", SCOPE));
        }
        assertThat(drawn).containsExactlyInAnyOrder(Numeral.of(-1), Numeral.of(0), Numeral.of(1));
    }

    @Test
    void random_numbers_go_as_far_as_64_bits_do() {
        assertThat(value("random(-9223372036854775808, 9223372036854775807)", SCOPE))
                .isInstanceOf(Numeral.class);
        assertThat(Spec.outcome("random(9223372036854775806, 9223372036854775807)", SCOPE))
                .isIn("9223372036854775806", "9223372036854775807");
    }

    @Test
    void a_uuid_is_of_version_4() {
        for (int i = 0; i < 50; i++) {
            UUID uuid = UUID.fromString(((Text) value("uuid()", SCOPE)).text());
            assertThat(uuid.version()).isEqualTo(4);
            assertThat(uuid.variant()).isEqualTo(2);
        }
    }

    @Test
    void random_text_is_letters_and_digits() {
        assertThat(((Text) value("randomText(500)", SCOPE)).text()).matches("[a-zA-Z0-9]{500}");
    }

    @Test
    void a_file_is_found_beside_the_spec(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("users/data"));
        Files.writeString(root.resolve("users/data/a.txt"), "Grüße ${x}\n");
        assertThat(file("data/a.txt", root)).contains(new Text("Grüße ${x}\n"));
    }

    @Test
    void a_file_that_is_no_text_gives_its_bytes(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("users"));
        byte[] bytes = {(byte) 0xff, 0};
        Files.write(root.resolve("users/a.bin"), bytes);
        assertThat(file("a.bin", root)).contains(Bytes.of(bytes));
    }

    @Test
    void a_file_may_not_lie_outside_or_be_missing(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("specs/users"));
        Files.writeString(root.resolve("secret.txt"), "x");
        Files.writeString(root.resolve("specs/users/photo.txt"), "x");
        Problems problems = new Problems();
        assertThat(file("../../secret.txt", root.resolve("specs"), problems)).isEmpty();
        assertThat(file("foto.txt", root.resolve("specs"), problems)).isEmpty();
        assertThat(Spec.shown(problems))
                .containsExactly(
                        "1 function-failed: function `file` failed: the file `../../secret.txt` lies outside the specs;"
                                + " name its folder under `files:` in retort.yaml, or move it",
                        "1 function-failed: function `file` failed: the file `foto.txt` does not exist;"
                                + " did you mean `photo.txt`?");
    }

    private static Optional<Value> file(String path, Path root) {
        Problems problems = new Problems();
        Optional<Value> value = file(path, root, problems);
        assertThat(Spec.shown(problems)).isEmpty();
        return value;
    }

    private static Optional<Value> file(String path, Path root, Problems problems) {
        Location at = new Location(SourceFile.of("users/a.http.yaml", ""), 1, 1, 1);
        Template template = Spec.TEMPLATES.compile("${file('" + path + "')}", at, problems);
        return template.render(Scope.ofRun(Spec.surroundings(root), 1), problems);
    }

    private static Value value(String expression, Scope scope) {
        return Spec.compile("\"${" + expression + "}\"")
                .render(scope, new Problems())
                .orElseThrow();
    }
}
