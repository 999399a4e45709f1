package dev.retort.source;

import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A node read as what is expected there; where it is something else, that is a problem and the result is empty. */
public final class Reads {

    private Reads() {}

    /** A text, number or boolean, as written. */
    public static Optional<String> text(SourceNode node, Problems problems) {
        return node instanceof Scalar scalar && scalar.form() != Scalar.Form.NULL
                ? Optional.of(scalar.text())
                : wrong("a text", node, "", problems);
    }

    /** {@code 0}, {@code 3}: not negative, of at most nine digits. */
    public static Optional<Integer> wholeNumber(SourceNode node, Problems problems) {
        if (node instanceof Scalar scalar && scalar.form() == Scalar.Form.NUMBER) {
            String digits = scalar.text();
            if (digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.of(Integer.valueOf(digits));
            }
            problems.add("wrong-type", node.at(), "expected a whole number but this is " + digits);
            return Optional.empty();
        }
        return wrong("a whole number", node, "", problems);
    }

    /** {@code true} or {@code false}. */
    public static Optional<Boolean> truth(SourceNode node, Problems problems) {
        if (node instanceof Scalar scalar && scalar.form() == Scalar.Form.BOOLEAN) {
            return Optional.of(scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T');
        }
        return wrong("`true` or `false`", node, truthOfYaml11(node), problems);
    }

    /** Who writes {@code yes} learned YAML 1.1. */
    private static String truthOfYaml11(SourceNode node) {
        if (!(node instanceof Scalar scalar) || !scalar.plain()) {
            return "";
        }
        return switch (scalar.text().toLowerCase(Locale.ROOT)) {
            case "yes", "on", "y" -> "in YAML 1.2 `" + scalar.text() + "` is a text: write `true`";
            case "no", "off", "n" -> "in YAML 1.2 `" + scalar.text() + "` is a text: write `false`";
            default -> "";
        };
    }

    /** The items of a list. */
    public static Optional<List<SourceNode>> items(SourceNode node, Problems problems) {
        if (node instanceof Sequence sequence) {
            return Optional.of(sequence.items());
        }
        return wrong("a list", node, asList(node), problems);
    }

    private static String asList(SourceNode node) {
        if (node instanceof Scalar scalar && scalar.form() != Scalar.Form.NULL) {
            return "write `[" + (scalar.plain() ? scalar.text() : Quoted.of(scalar.text())) + "]`";
        }
        boolean inYaml = node instanceof Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> entry.key().plain());
        return inYaml ? "each item of a list begins with `- `, a dash and a space" : "";
    }

    /** The texts of a list; those that are none are told and left out. */
    public static Optional<List<String>> texts(SourceNode node, Problems problems) {
        return items(node, problems)
                .map(items -> items.stream()
                        .flatMap(item -> text(item, problems).stream())
                        .toList());
    }

    public static Optional<Mapping> map(SourceNode node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        Optional<KeyLine> key = node instanceof Scalar scalar && scalar.plain()
                ? KeyLine.withoutSpace(scalar.text())
                : Optional.empty();
        String suggestion = key.map(line -> "a space is needed after the colon: `" + line.spaced() + "`")
                .orElse("");
        return wrong("a map", node, suggestion, problems);
    }

    /** Tells that something else was expected; empty, so that a reader can return it. */
    public static <T> Optional<T> wrong(String expected, SourceNode node, String suggestion, Problems problems) {
        problems.add("wrong-type", node.at(), "expected " + expected + " but this is " + node.phrase(), suggestion);
        return Optional.empty();
    }
}
