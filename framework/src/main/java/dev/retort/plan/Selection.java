package dev.retort.plan;

import dev.retort.project.SpecFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that somebody asks for by patterns, one of which has to fit: a {@link TitlePattern}, which means all that
 * is in what it fits, or a file and a line, {@code users.http.yaml:14}. Immutable.
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
                ? new LineOfFile(TitlePattern.of(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)))
                : new Named(TitlePattern.of(text));
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

    private record Named(TitlePattern title) implements Pattern {
        @Override
        public Stream<PlanNode> nodes(PlanNode file) {
            return file.stream().filter(title::fits);
        }
    }

    private record LineOfFile(TitlePattern title, int line) implements Pattern {
        @Override
        public Stream<PlanNode> nodes(PlanNode file) {
            return title.fits(file) ? file.at(line) : Stream.empty();
        }
    }
}
