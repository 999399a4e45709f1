package dev.retort.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that are no specs by their names, and may be meant as such: nobody should look in vain for their tests. */
final class NearMisses {

    private static final int MOST = 5;

    /** {@code a.HTTP.yaml}, {@code a-http.yml}, {@code a.https.json}. */
    private static final Pattern NEAR =
            Pattern.compile("(.+)[._-]https?\\.(yaml|yml|json)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code a.yaml}, {@code a.http}; but for Retort's own. */
    private static final Pattern FAR = Pattern.compile("(?!retort\\.)(.+)(?<!(?i)[._-]https?)\\.(yaml|yml|http)");

    private final Path folder;

    NearMisses(Path folder) {
        this.folder = folder;
    }

    /** Those whose endings are nearly those of specs, each with the name it should have. */
    List<String> near() {
        return told(NEAR, "`%s` is not read; a spec of that name would be called `%s`");
    }

    /** What else could be meant, where there is no spec at all. */
    List<String> far() {
        return told(FAR, "`%s` is there; if it is a spec, call it `%s`");
    }

    private List<String> told(Pattern names, String text) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !SpecFiles.isNamedLikeOne(name(file)))
                    .flatMap(file -> told(file, names, text).stream())
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the files below " + folder, unreadable);
        }
    }

    private Optional<String> told(Path file, Pattern names, String text) {
        Matcher name = names.matcher(name(file));
        if (!name.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String ending = name.group(2).toLowerCase(Locale.ROOT);
        return Optional.of(text.formatted(
                folder.relativize(file).toString().replace('\\', '/'),
                name.group(1) + ".http." + (ending.equals("http") ? "yaml" : ending)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
