package dev.retort.plan;

import dev.retort.project.SpecFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that somebody asks for by patterns, one of which has to fit. A pattern fits a file, a group, a test or a
 * row by its title, {@code users/users.http.yaml › Group › creates a user}, or by the end of it, {@code creates a
 * user}, with {@code *} for any text and {@code ?} for any letter, and means all that is in it; a row has a number as
 * well as a name, and {@code >} does for {@code ›}. Or it is a file and a line, {@code users.http.yaml:14}. Immutable.
 */
public final class Selection {

    private final List<Pattern> patterns;

    private Selection(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** The patterns in a text, as in {@code retort.tests}: with commas between them. */
    public static Selection of(String text) {
        return of(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList());
    }

    public static Selection of(List<String> patterns) {
        return new Selection(patterns.stream().map(Selection::pattern).toList());
    }

    private static Pattern pattern(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 && SpecFiles.isNamedLikeOne(text.substring(0, colon)) && isLine(text.substring(colon + 1))
                ? new LineOfFile(Ends.of(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)))
                : new Named(Ends.of(text));
    }

    private static boolean isLine(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The paths of the leaves of that plan that are meant. */
    public Set<NodePath> leaves(Plan plan) {
        return plan.files().stream()
                .flatMap(file -> patterns.stream().flatMap(pattern -> pattern.nodes(file)))
                .flatMap(PlanNode::leaves)
                .map(PlanNode::path)
                .collect(Collectors.toSet());
    }

    /** A title, or the end of one: from a step of it on, or from a folder on. */
    private record Ends(List<Wildcards> ways) {

        static Ends of(String pattern) {
            return new Ends(Stream.of(pattern, pattern.replace(" > ", " › "))
                    .distinct()
                    .flatMap(end -> Stream.of("", "* › ", "*/").map(before -> new Wildcards(before + end)))
                    .toList());
        }

        boolean fit(String title) {
            return ways.stream().anyMatch(way -> way.fit(title));
        }
    }

    private sealed interface Pattern {

        Stream<PlanNode> nodes(PlanNode file);
    }

    private record Named(Ends title) implements Pattern {
        @Override
        public Stream<PlanNode> nodes(PlanNode file) {
            return file.stream()
                    .filter(node ->
                            title.fit(node.title()) || title.fit(node.path().text()));
        }
    }

    private record LineOfFile(Ends name, int line) implements Pattern {
        @Override
        public Stream<PlanNode> nodes(PlanNode file) {
            return name.fit(file.path().text()) ? file.at(line) : Stream.empty();
        }
    }
}
