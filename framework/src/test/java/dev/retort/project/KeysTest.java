package dev.retort.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.KnownKeys;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.OneTest;
import dev.retort.spec.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every key that the reader of {@code retort.yaml} asks for stands in one that is run, or has its golden file. */
class KeysTest {

    private static final List<Path> PROJECTS = List.of(
            Path.of("src/test/resources/dev/retort/project/golden"),
            Path.of("../specs/src/test"),
            Path.of("../samples"));

    private final KnownKeys keys = new KnownKeys(KeysTest::read, KeysTest::place, Set.of());

    private static void read(SourceNode.Mapping mapping, Problems problems) {
        new SettingsReader(Path.of("."), new Reading(OneTest.VOCABULARY, problems)).read(mapping);
    }

    private static String place(List<String> path, Set<String> keys) {
        return path.isEmpty() ? "retort.yaml" : String.join(".", path);
    }

    @Test
    void every_key_that_is_asked_for_stands_in_a_project() {
        Set<String> unused = new TreeSet<>(keys.all());
        unused.removeAll(keys.used(KnownKeys.below(PROJECTS, "retort.yaml", "retort.local.yaml")));
        unused.removeIf(key -> key.startsWith("defaults.")); // which are read as in specs, and tested there
        assertThat(unused).isEmpty();
    }

    @Test
    void these_are_some_of_the_keys_so_that_none_are_found_cannot_pass_for_all_is_well() {
        assertThat(keys.all())
                .contains("retort.yaml.$schema", "retort.yaml.files", "environments.*.baseUrl", "mock.mappings")
                .contains("defaults.timeout");
    }
}
