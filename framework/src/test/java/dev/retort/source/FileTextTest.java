package dev.retort.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileTextTest {

    private static final String SPEC = "name: é\ntests: []\n";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<SourceFile> read(byte[] bytes) throws IOException {
        return SourceFile.read(Files.write(folder.resolve("x"), bytes), "a/users.http.yaml", problems);
    }

    private String told() {
        return new Reading(Optional.empty(), problems).told();
    }

    @Test
    void reads_utf_8_with_and_without_its_mark() throws IOException {
        assertThat(read(SPEC.getBytes(UTF_8))).map(SourceFile::text).contains(SPEC);
        assertThat(read(("\uFEFF" + SPEC).getBytes(UTF_8)))
                .map(SourceFile::text)
                .contains(SPEC);
        assertThat(read(SPEC.getBytes(UTF_8))).map(SourceFile::name).contains("a/users.http.yaml");
        assertThat(problems.list()).isEmpty();
    }

    static Stream<Charset> wideCharsets() {
        return Stream.of(UTF_16, UTF_16LE, UTF_16BE);
    }

    @ParameterizedTest
    @MethodSource("wideCharsets")
    void refuses_utf_16(Charset charset) throws IOException {
        assertThat(read(SPEC.getBytes(charset))).isEmpty();
        assertThat(told())
                .isEqualTo("[not-utf-8] this file is UTF-16, not UTF-8 at a/users.http.yaml:1:1\n\n  save it as UTF-8");
    }

    @Test
    void shows_the_line_of_a_byte_that_is_not_utf_8() throws IOException {
        assertThat(read("a: 1\nname: Café\nb: 2".getBytes(ISO_8859_1))).isEmpty();
        assertThat(told()).isEqualTo("""
                [not-utf-8] this file is not UTF-8: the byte 0xE9 stands here at a/users.http.yaml:2:10

                   1 | a: 1
                   2 | name: Caf�
                     |          ^ save it as UTF-8; in Latin-1 that byte is `é`""");
    }

    @Test
    void a_character_that_the_end_cuts_off_is_not_utf_8() throws IOException {
        byte[] bytes = "a: é".getBytes(UTF_8);
        assertThat(read(java.util.Arrays.copyOf(bytes, bytes.length - 1))).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly("not-utf-8");
    }

    @Test
    void refuses_binary_files() throws IOException {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0})).isEmpty();
        assertThat(told())
                .isEqualTo("[binary-file] this file is binary, not text at a/users.http.yaml:1:1\n\n"
                        + "  a spec is text in UTF-8");
    }

    @Test
    void refuses_more_than_5_mib() throws IOException {
        assertThat(read(new byte[5 * 1024 * 1024 + 100_000])).isEmpty();
        assertThat(told())
                .isEqualTo("[file-too-large] this file has 5.1 MiB; at most 5 MiB are read at a/users.http.yaml:1:1\n\n"
                        + "  keep large contents in files of their own");
    }

    @Test
    void reads_5_mib() throws IOException {
        String comment = "#" + "x".repeat(5 * 1024 * 1024 - 6);
        Optional<SourceFile> file = read((comment + "\na: 1").getBytes(UTF_8));
        assertThat(file.flatMap(source -> source.root(problems))).isPresent();
    }

    @Test
    void says_why_a_file_cannot_be_read() {
        assertThat(SourceFile.read(folder.resolve("none"), "none.http.yaml", problems))
                .isEmpty();
        assertThat(told())
                .isEqualTo("[unreadable-file] this file cannot be read: it does not exist at none.http.yaml:1:1");
    }
}
