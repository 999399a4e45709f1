package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.source.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the format is used by a spec of the module {@code specs}, and told in the reference. */
class WordsTest {

    private static final Path SPECS = Path.of("../specs/src/test/resources");
    private static final Path REFERENCE = Path.of("../docs/format.md");

    private final BuiltIn words = new BuiltIn();

    @Test
    void every_operator_is_used_by_a_spec_and_told_in_the_reference() throws IOException {
        assertNoneMissing(words.operators(), name -> Pattern.quote(name) + "\\b");
    }

    @Test
    void every_function_is_used_by_a_spec_and_told_in_the_reference() throws IOException {
        assertNoneMissing(words.functions(), name -> "\\b" + name + "\\(");
    }

    @Test
    void every_filter_is_used_by_a_spec_and_told_in_the_reference() throws IOException {
        assertNoneMissing(words.filters(), name -> "(\\| *|`)" + name + "\\b");
    }

    @Test
    void every_kind_of_content_is_used_by_a_spec_and_told_in_the_reference() throws IOException {
        assertNoneMissing(words.contents(), name -> "\\b" + name + ":");
    }

    @Test
    void every_kind_of_authentication_is_used_by_a_spec_and_told_in_the_reference() throws IOException {
        assertNoneMissing(words.auths(), name -> "\\b" + name + ":");
    }

    @Test
    void every_kind_of_expectation_is_used_by_a_spec_and_told_in_the_reference() throws IOException {
        assertNoneMissing(words.expectations(), name -> "\\b" + name + ":");
    }

    private interface Spelling {
        String regex(String name);
    }

    private static void assertNoneMissing(List<? extends Named> words, Spelling spelling) throws IOException {
        assertThat(words).isNotEmpty();
        String specs = textOfPassingSpecs();
        String reference = Files.readString(REFERENCE);
        assertThat(missing(words, word -> found(spelling.regex(word), specs)))
                .as("without a spec that passes")
                .isEmpty();
        assertThat(missing(words, word -> found(spelling.regex(word), reference)))
                .as("without a word in docs/format.md")
                .isEmpty();
    }

    private static List<String> missing(List<? extends Named> words, Predicate<String> isThere) {
        return words.stream().map(Named::name).filter(isThere.negate()).toList();
    }

    private static boolean found(String regex, String text) {
        return Pattern.compile(regex).matcher(text).find();
    }

    /** Those beside which no report is written. */
    private static String textOfPassingSpecs() throws IOException {
        try (Stream<Path> files = Files.walk(SPECS)) {
            return files.filter(file -> file.toString().endsWith(".http.yaml"))
                    .filter(file -> !Files.exists(Path.of(file.toString().replace(".http.yaml", ".expected.txt"))))
                    .map(WordsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
