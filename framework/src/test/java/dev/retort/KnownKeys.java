package dev.retort;

import dev.retort.source.AskedKeys;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that files may have, as the readers of files tell them by asking: found by handing them maps, one inside the
 * other, wherever a key is known. No second list.
 *
 * @param reader reads the outermost map of a file
 * @param places what the map at a path with such keys is called: maps that the same reader reads have the same name
 * @param words may stand as keys in maps that ask for no keys
 */
public record KnownKeys(
        BiConsumer<SourceNode.Mapping, Problems> reader,
        BiFunction<List<String>, Set<String>, String> places,
        Set<String> words) {

    /** An item of a list, as a step of a path. */
    public static final String ITEM = "[]";

    /** A key that no reader asks for, as a step of a path. */
    public static final String ANY = "*";

    /** {@code timeout.connect}: place and key, of all that any reader asks for. */
    public Set<String> all() {
        Map<String, Set<String>> known = new TreeMap<>();
        Deque<Probe> open = new ArrayDeque<>();
        open.add(new Probe(List.of(), "{}"));
        while (!open.isEmpty()) {
            Probe probe = open.remove();
            probe(probe).forEach((asked, path) -> {
                if (known.computeIfAbsent(places.apply(path, asked.keys()), unknown -> new TreeSet<>())
                        .addAll(asked.keys())) {
                    asked.keys().forEach(key -> open.addAll(below(step(path, key))));
                }
            });
        }
        Set<String> all = new TreeSet<>();
        known.forEach((place, keys) -> keys.forEach(key -> all.add(place + "." + key)));
        return all;
    }

    /** What stands at a path, to see what is asked of it. */
    private record Probe(List<String> path, String value) {

        SourceFile file() {
            String text = value;
            for (int i = path.size() - 1; i >= 0; i--) {
                text = path.get(i).equals(ITEM) ? "[" + text + "]" : "{\"" + path.get(i) + "\": " + text + "}";
            }
            return SourceFile.of("probe.json", text);
        }
    }

    private List<Probe> below(List<String> path) {
        return List.of(
                new Probe(path, "{}"),
                new Probe(path, "[{}]"),
                new Probe(path, "{\"" + ANY + "\": {}}"),
                new Probe(
                        path,
                        words.stream()
                                .map(word -> "\"" + word + "\": {}")
                                .collect(Collectors.joining(", ", "{", "}"))));
    }

    private static List<String> step(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    /** What is asked at or below the probe. */
    private Map<AskedKeys, List<String>> probe(Probe probe) {
        Map<AskedKeys, List<String>> asked = read(probe.file());
        asked.values().removeIf(path -> path.size() < probe.path().size());
        return asked;
    }

    /** Place and key of all that stands in these files. */
    public Set<String> used(List<Path> files) {
        Set<String> used = new TreeSet<>();
        for (Path file : files) {
            read(SourceFile.of(file.toString(), text(file)))
                    .forEach((asked, path) -> asked.keys().stream()
                            .filter(key -> asked.mapping().get(key).isPresent())
                            .forEach(key -> used.add(places.apply(path, asked.keys()) + "." + key)));
        }
        return used;
    }

    /** All that is asked of that file, each with the path to where; a key that nobody asked for is {@link #ANY}. */
    private Map<AskedKeys, List<String>> read(SourceFile file) {
        IdentityHashMap<SourceNode, AskedKeys> asked = new IdentityHashMap<>();
        Problems problems = Problems.tellingKeys(each -> asked.put(each.mapping(), each));
        IdentityHashMap<AskedKeys, List<String>> paths = new IdentityHashMap<>();
        file.root(new Problems())
                .filter(SourceNode.Mapping.class::isInstance)
                .map(SourceNode.Mapping.class::cast)
                .ifPresent(root -> {
                    reader.accept(root, problems);
                    walk(root, List.of(), asked, paths);
                });
        return paths;
    }

    private static void walk(
            SourceNode node, List<String> path, Map<SourceNode, AskedKeys> asked, Map<AskedKeys, List<String>> paths) {
        if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(item -> walk(item, step(path, ITEM), asked, paths));
        } else if (node instanceof SourceNode.Mapping mapping) {
            Optional<AskedKeys> here = Optional.ofNullable(asked.get(mapping));
            here.ifPresent(keys -> paths.put(keys, path));
            for (SourceNode.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                boolean known = key.startsWith("$")
                        || here.filter(keys -> keys.keys().contains(key)).isPresent();
                walk(entry.value(), step(path, known ? key : ANY), asked, paths);
            }
        }
    }

    /** The files below these folders with one of these endings. */
    public static List<Path> below(List<Path> folders, String... endings) {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                        .forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    /** Whatever the encoding: a file with something wrong in it has no keys. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
