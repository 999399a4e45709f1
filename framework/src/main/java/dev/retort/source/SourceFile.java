package dev.retort.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file's text. Immutable. */
public final class SourceFile {

    /** Whoever has so many will not read more of them. */
    private static final int MOST_PROBLEMS = 100;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String text;
    private final List<String> lines;

    private SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = text.lines().toList();
    }

    /** @param name as shown in messages: relative to the root of the specs, with {@code /} */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /**
     * The text of that file; empty where the problems say why it has none: it cannot be read, has more than 5 MiB or is
     * not UTF-8.
     *
     * @param name as for {@link #of}
     */
    public static Optional<SourceFile> read(Path file, String name, Problems problems) {
        return new FileText(name, problems).read(file);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Without their line breaks. */
    public List<String> lines() {
        return lines;
    }

    /** @param number counted from 1; past the end the line is empty */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** A place in this file. */
    public Location at(int line, int column, int width) {
        return new Location(this, line, column, Math.max(1, width));
    }

    /**
     * The file's one document; empty where the problems say why there is none. What is wrong but does not hinder
     * reading (a key that stands twice, a key without a value) is a problem too, and the document is there all the
     * same, so that all that is wrong with a file can be told at once.
     */
    public Optional<SourceNode> root(Problems problems) {
        if (text.isBlank()) {
            problems.add("empty-file", at(1, 1, 1), "this file is empty", "write the spec, or remove the file");
            return Optional.empty();
        }
        if (ControlCharacters.standIn(this, problems)) {
            return Optional.empty();
        }
        Problems own = new Problems(MOST_PROBLEMS);
        Optional<SourceNode> root = name.endsWith(".json") ? JsonReader.read(this, own) : YamlReader.read(this, own);
        problems.addAll(own);
        return root;
    }
}
