package dev.retort.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What people call a file, a group, a test or a row: its title, {@code users/users.http.yaml › Group › creates a user},
 * or the end of it from a step or a folder on, {@code creates a user}, with {@code *} for any text and {@code ?} for
 * any letter. A row has a number as well as a name, and {@code >} does for {@code ›}. Immutable.
 */
public final class TitlePattern {

    private final List<Wildcards> ways;

    private TitlePattern(List<Wildcards> ways) {
        this.ways = ways;
    }

    public static TitlePattern of(String text) {
        return new TitlePattern(Stream.of(text, text.replace(" > ", " › "))
                .distinct()
                .flatMap(end -> Stream.of("", "* › ", "*/").map(before -> new Wildcards(before + end)))
                .toList());
    }

    public boolean fits(PlanNode node) {
        return titles(node).anyMatch(title -> ways.stream().anyMatch(way -> way.fit(title)));
    }

    /** The whole titles of a node: with its name, as people see it, and with its number, as ids have it. */
    public static Stream<String> titles(PlanNode node) {
        return Stream.of(node.title(), node.path().text()).distinct();
    }
}
