package dev.retort.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.KnownKeys;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every key that a reader of specs asks for stands in a spec: one that passes, or one with its golden file. */
class KeysTest {

    private static final List<Path> SPECS =
            List.of(Path.of("../specs/src/test/resources"), Path.of("../specs/src/test/real"));

    private final KnownKeys keys = new KnownKeys(
            KeysTest::read, KeysTest::place, OneTest.VOCABULARY.operators().names());

    private static void read(SourceNode.Mapping mapping, Problems problems) {
        new GroupReader(new Reading(OneTest.VOCABULARY, problems)).readFile(SourceFile.of("a.http.yaml", ""), mapping);
    }

    /**
     * {@code file} for what can be read as a file or group, {@code test}, and below a test, or the defaults of tests,
     * the keys that lead there; inside of a matcher, the operator.
     */
    private static String place(List<String> path, Set<String> keys) {
        for (int i = path.size() - 1; i > 0; i--) {
            if (path.get(i).startsWith("$") && !path.get(i - 1).equals("cookies")) {
                return String.join(".", path.subList(i, path.size()));
            }
        }
        int entry = path.lastIndexOf(KnownKeys.ITEM);
        while (entry > 0 && !Set.of("setup", "tests", "teardown").contains(path.get(entry - 1))) {
            entry = path.subList(0, entry).lastIndexOf(KnownKeys.ITEM);
        }
        List<String> below = path.subList(entry + 1, path.size());
        if (below.isEmpty()) {
            return keys.contains("request") ? "test" : "file";
        }
        boolean defaults = below.size() > 1 && below.get(0).equals("defaults");
        return below.subList(defaults ? 1 : 0, below.size()).stream()
                .map(step -> step.startsWith("$") ? KnownKeys.ANY : step) // the name of a cookie
                .collect(Collectors.joining("."));
    }

    @Test
    void every_key_that_is_asked_for_stands_in_a_spec() {
        Set<String> unused = new TreeSet<>(keys.all());
        unused.removeAll(keys.used(KnownKeys.below(SPECS, ".http.yaml", ".http.yml", ".http.json")));
        assertThat(unused).isEmpty();
    }

    @Test
    void these_are_some_of_the_keys_so_that_none_are_found_cannot_pass_for_all_is_well() {
        assertThat(keys.all())
                .contains("file.$schema", "file.teardown", "test.request", "test.expect", "expect.status")
                .contains("defaults.timeout", "timeout.connect", "auth.basic", "auth.basic.username", "$near.within")
                .contains("expect.cookies.*.httpOnly", "expect.error.kind", "graphql.variables");
    }
}
