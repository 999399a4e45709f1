package dev.retort.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A search for spec files: the first folder that has any of those that are wanted counts.
 *
 * @param wanted a folder, a file or a pattern of files, by their path in one of the folders; empty for all
 * @param folders those of the class path
 */
public record SpecSearch(String wanted, List<Path> folders) {

    public SpecSearch {
        folders = List.copyOf(folders);
    }

    /**
     * What was found.
     *
     * @param root the folder that the names of the files are relative to
     */
    public record Found(Path root, List<Path> files) {}

    public Optional<Found> found() {
        SpecPattern pattern = new SpecPattern(wanted);
        return folders.stream()
                .map(folder -> new Found(folder, pattern.files(folder)))
                .filter(found -> !found.files().isEmpty())
                .findFirst();
    }

    /** What to say where nothing was found: where it was looked for. */
    public String nothingFound() {
        String place = wanted.isEmpty() ? "" : "/" + new SpecPattern(wanted).text();
        StringBuilder text = new StringBuilder("no spec file found")
                .append(wanted.isEmpty() ? "" : " for \"" + wanted + "\"")
                .append(": looked for *.http.yaml, *.http.yml and *.http.json in");
        folders.forEach(folder -> text.append("\n  ").append(folder).append(place));
        meant().forEach(folder -> {
            NearMisses misses = new NearMisses(folder);
            Stream.concat(misses.near().stream(), misses.far().stream())
                    .distinct()
                    .forEach(miss -> text.append("\n  ").append(miss));
        });
        return text.toString();
    }

    /**
     * Files around those that were found that are not read and look as if they were meant to be: such whose names are
     * nearly those of specs, and configuration below the root; one line each.
     */
    public List<String> oddities() {
        return found().map(found -> Stream.concat(nearMisses(found), Configuration.strays(found.root(), found.files())))
                .orElseGet(Stream::empty)
                .toList();
    }

    private Stream<String> nearMisses(Found found) {
        return meant().filter(folder -> folder.startsWith(found.root()))
                .flatMap(folder -> new NearMisses(folder).near().stream());
    }

    /** The folders in which somebody who asks for this has files; none, where it is a pattern or a file. */
    private Stream<Path> meant() {
        return folders.stream()
                .flatMap(folder -> new SpecPattern(wanted).folder(folder).stream())
                .filter(Files::isDirectory);
    }
}
