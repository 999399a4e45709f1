package dev.retort.specs.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.match.Operators;
import dev.retort.source.Named;
import dev.retort.spec.auth.Auths;
import dev.retort.spec.content.Contents;
import dev.retort.spec.expect.ExpectationKinds;
import dev.retort.template.Filters;
import dev.retort.template.Functions;
import dev.retort.value.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference leaves no word out. */
class FormatPageTest {

    static Stream<String> words() {
        Stream<List<? extends Named>> lists = Stream.of(
                Operators.builtIn(),
                Functions.builtIn(),
                Filters.builtIn(),
                Contents.builtIn(),
                Auths.builtIn(),
                ExpectationKinds.builtIn());
        return Stream.concat(lists.flatMap(List::stream).map(Named::name), Formats.names().stream());
    }

    @ParameterizedTest
    @MethodSource("words")
    void names_each(String word) throws IOException {
        String page = Files.readString(Path.of("../docs/format.md"));
        String alone = "(?<![\\w$-])" + Pattern.quote(word) + "(?![\\w-])";

        assertThat(Pattern.compile(alone).matcher(page).results().count())
                .as("how often docs/format.md has `%s`", word)
                .isPositive();
    }
}
