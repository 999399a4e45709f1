package dev.retort.source;

import java.util.List;
import java.util.Optional;

/** One file's text. Immutable. */
public final class SourceFile {

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
        return new SourceFile(name, text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public List<String> lines() {
        return lines;
    }

    /** The file's one document; empty where the problems say why. */
    public Optional<SourceNode> root(Problems problems) {
        return YamlReader.read(this, problems);
    }
}
