package dev.retort.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files that are no specs by their names, and may be meant as such: nobody should look in vain for their tests. */
final class NearMisses {

    private static final int MOST = 5;

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private static final List<String> NEARLY = List.of(".http", "-http", "_http", ".https", "-https", "_https");

    private final Path folder;

    NearMisses(Path folder) {
        this.folder = folder;
    }

    /** Those whose endings are nearly those of specs, as in {@code a-http.yml}, each with the name it should have. */
    List<String> near() {
        return told(NearMisses::nearly, "`%s` is not read; a spec of that name would be called `%s`");
    }

    /** What else could be meant, where there is no spec at all: {@code a.yaml}, {@code a.http}. */
    List<String> far() {
        return told(NearMisses::perhaps, "`%s` is there; if it is a spec, call it `%s`");
    }

    /** @param better from a name to the one that a spec would have, if it is one of those */
    private List<String> told(Function<String, Optional<String>> better, String text) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return FolderWalk.below(folder).files().stream()
                .filter(file -> !SpecFiles.isNamedLikeOne(name(file)))
                .flatMap(file -> better.apply(name(file)).map(name -> text.formatted(shown(file), name)).stream())
                .sorted()
                .limit(MOST)
                .toList();
    }

    private static Optional<String> nearly(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .flatMap(ending -> NEARLY.stream()
                        .filter(middle ->
                                lower.endsWith(middle + ending) && lower.length() > (middle + ending).length())
                        .map(middle ->
                                name.substring(0, name.length() - (middle + ending).length()) + ".http" + ending))
                .findFirst();
    }

    private static Optional<String> perhaps(String name) {
        if (name.startsWith("retort.") || nearly(name).isPresent()) {
            return Optional.empty();
        }
        return name.endsWith(".http")
                ? Optional.of(name + ".yaml")
                : Stream.of(".yaml", ".yml")
                        .filter(name::endsWith)
                        .map(ending -> name.substring(0, name.length() - ending.length()) + ".http" + ending)
                        .findFirst();
    }

    private String shown(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
