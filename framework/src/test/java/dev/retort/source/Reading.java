package dev.retort.source;

import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text read as a spec file, and what came of it as text to compare. */
record Reading(Optional<SourceNode> root, Problems problems) {

    static Reading of(String yaml) {
        return of("users.http.yaml", yaml);
    }

    static Reading ofJson(String json) {
        return of("users.http.json", json);
    }

    static Reading of(String name, String text) {
        Problems problems = new Problems();
        return new Reading(SourceFile.of(name, text).root(problems), problems);
    }

    /** The mapping that a good file is. */
    static Mapping mapping(String yaml) {
        return (Mapping) of(yaml).root().orElseThrow();
    }

    /** Code and text of each problem. */
    String told() {
        return problems.list().stream()
                .map(problem -> "[" + problem.code() + "] " + problem.text())
                .collect(Collectors.joining("\n"));
    }

    /** {@code code at 2:5}, one a line. */
    String codes() {
        return problems.list().stream()
                .map(problem -> problem.code() + " at " + problem.at().line() + ":"
                        + problem.at().column())
                .collect(Collectors.joining("\n"));
    }

    /** {@code {a: number 1, b: [text x]}}; a quoted scalar in quotes. */
    String tree() {
        return root.map(Reading::tree).orElse("none");
    }

    static String tree(SourceNode node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + tree(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Reading::tree).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) node;
        String text = scalar.text().replace("\n", "⏎");
        return node.phrase().replaceFirst("an? ", "") + " " + (scalar.plain() ? text : "'" + text + "'");
    }
}
