package dev.retort.specs.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A page for users, and the fenced blocks that stand in it.
 *
 * @param name its path from the root of the project: {@code docs/first-spec.md}
 */
public record Page(String name, List<Block> blocks) {

    private static final Path PROJECT = Path.of("..");
    private static final String FENCE = "```";

    public static Page readme() {
        return read(PROJECT.resolve("README.md"));
    }

    static Page contributing() {
        return read(PROJECT.resolve("CONTRIBUTING.md"));
    }

    /** A page of the folder {@code docs}, by its name without the ending. */
    public static Page guide(String name) {
        return read(PROJECT.resolve("docs").resolve(name + ".md"));
    }

    /**
     * The README, and the pages of the folder {@code docs} itself, but for {@code errors.md}, which has its own test.
     */
    static List<Page> all() {
        List<Page> pages = new ArrayList<>(List.of(readme()));
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("errors.md"))
                    .sorted()
                    .forEach(file -> pages.add(read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static Page read(Path file) {
        try {
            return of(
                    PROJECT.relativize(file).toString().replace('\\', '/'),
                    Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Page of(String name, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(FENCE)) {
                int end = at + 1;
                while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
                    end++;
                }
                String language = lines.get(at).substring(FENCE.length()).strip();
                String mark = at == 0 ? "" : comment(lines.get(at - 1));
                String text = String.join("\n", lines.subList(at + 1, Math.min(end, lines.size()))) + "\n";
                blocks.add(new Block(at + 1, language, mark, text));
                at = end;
            }
        }
        return new Page(name, blocks);
    }

    private static String comment(String line) {
        String text = line.strip();
        return text.startsWith("<!--") && text.endsWith("-->")
                ? text.substring("<!--".length(), text.length() - "-->".length())
                        .strip()
                : "";
    }

    /** The text of the block with that mark. */
    public String block(String mark) {
        return marked(mark).text();
    }

    /** Puts another text into the block with that mark. */
    public void rewrite(String mark, String text) {
        rewrite(Map.of(marked(mark).line(), text));
    }

    private Block marked(String mark) {
        Optional<Block> found =
                blocks.stream().filter(block -> block.mark().equals(mark)).findFirst();
        return found.orElseThrow(() -> new AssertionError(name + " has no block marked <!-- " + mark + " -->"));
    }

    /** Puts other texts into blocks, which are named by their lines. */
    void rewrite(Map<Integer, String> texts) {
        Path file = PROJECT.resolve(name);
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            new TreeMap<>(texts).descendingMap().forEach((line, text) -> {
                int end = line;
                while (!lines.get(end).startsWith(FENCE)) {
                    end++;
                }
                lines.subList(line, end).clear();
                lines.addAll(line, text.strip().lines().toList());
            });
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
