package dev.retort.project;

import dev.retort.source.Problems;
import dev.retort.source.Reads;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files that configure a project: {@code retort.yaml} and, laid over it, {@code retort.local.yaml}. */
final class Configuration {

    static final String SHARED = "retort.yaml";
    static final String LOCAL = "retort.local.yaml";

    /** Names that people may take for these. */
    private static final List<String> OTHER_ENDINGS = List.of(".yml", ".json");

    private Configuration() {}

    /** What they say together; empty where neither is there, or neither says anything. */
    static Optional<SourceNode.Mapping> read(Path root, Problems problems) {
        Optional<SourceNode.Mapping> shared = read(root, SHARED, problems);
        Optional<SourceNode.Mapping> local = read(root, LOCAL, problems);
        return shared.map(under -> local.map(over -> Overlay.of(over, under)).orElse(under))
                .or(() -> local.map(Overlay::alone));
    }

    private static Optional<SourceNode.Mapping> read(Path root, String name, Problems problems) {
        reportMisnamed(root, name, problems);
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return SourceFile.read(file, name, problems)
                .filter(source -> !saysNothing(source))
                .flatMap(source -> source.root(problems))
                .flatMap(node -> Reads.map(node, problems));
    }

    /** A file in which every line is a comment, as one that waits to be filled in. */
    private static boolean saysNothing(SourceFile source) {
        return source.lines().stream().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    /** Files of these names in the folders of specs below the root, where nobody looks for them; a line each. */
    static Stream<String> strays(Path root, List<Path> specs) {
        return specs.stream()
                .map(root::relativize)
                .flatMap(spec -> IntStream.range(1, spec.getNameCount()).mapToObj(depth -> spec.subpath(0, depth)))
                .distinct()
                .map(root::resolve)
                .flatMap(folder -> Stream.of(SHARED, LOCAL).map(folder::resolve))
                .filter(Files::isRegularFile)
                .sorted()
                .map(file -> "`%s` is not read: `%s` is looked for in %s only"
                        .formatted(root.relativize(file).toString().replace('\\', '/'), file.getFileName(), root));
    }

    /** A file that would be read under another name must not be passed over in silence. */
    private static void reportMisnamed(Path root, String name, Problems problems) {
        String stem = name.substring(0, name.length() - ".yaml".length());
        for (String ending : OTHER_ENDINGS) {
            if (Files.isRegularFile(root.resolve(stem + ending))) {
                // its lines are not shown: there may be secrets in them
                problems.add(
                        "misnamed-file",
                        SourceFile.of(stem + ending, "").at(1, 1, 1),
                        "a file of this name is not read; call it `" + name + "`");
            }
        }
    }
}
