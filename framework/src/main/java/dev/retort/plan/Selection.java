package dev.retort.plan;

import dev.retort.project.SpecFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that somebody asks for by a text, as in {@code retort.tests}: patterns with commas between them, one of
 * which has to fit. A pattern fits a file, a group, a test or a row by its whole title, {@code users.http.yaml › Group
 * › creates a user}, or its path, which has a row's number in place of its name, with {@code *} for any text and
 * {@code ?} for any letter, and means all that is in it; or it is a file and a line, {@code users.http.yaml:14}.
 * Immutable.
 */
public final class Selection {

    private final List<Pattern> patterns;

    private Selection(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    public static Selection of(String text) {
        return new Selection(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .map(Selection::pattern)
                .toList());
    }

    private static Pattern pattern(String text) {
        int colon = text.lastIndexOf(':');
        return colon > 0 && SpecFiles.isNamedLikeOne(text.substring(0, colon)) && isLine(text.substring(colon + 1))
                ? new LineOfFile(new Wildcards(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)))
                : new WholePath(new Wildcards(text));
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

    private sealed interface Pattern {

        Stream<PlanNode> nodes(PlanNode file);
    }

    private record WholePath(Wildcards path) implements Pattern {
        @Override
        public Stream<PlanNode> nodes(PlanNode file) {
            return file.stream()
                    .filter(node ->
                            path.fit(node.title()) || path.fit(node.path().text()));
        }
    }

    private record LineOfFile(Wildcards name, int line) implements Pattern {
        @Override
        public Stream<PlanNode> nodes(PlanNode file) {
            return name.fit(file.path().text()) ? file.at(line) : Stream.empty();
        }
    }
}
