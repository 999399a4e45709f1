package dev.retort.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way from the root of the specs to a node, made of names: it stays the same when lines move. Of siblings with
 * equal names the second has {@code (2)} behind it, and so on. Immutable.
 */
public record NodePath(List<Segment> segments) {

    /** One step. */
    public record Segment(Kind kind, String name) {

        /** Said here, as for {@link NodePath}. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Segment that && kind == that.kind && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** What a step leads to. */
    public enum Kind {
        FILE,
        GROUP,
        TEST,
        /** A row of {@code cases}; its name is its number. */
        CASE
    }

    public NodePath {
        segments = List.copyOf(segments);
    }

    /**
     * Said here, as the record's own is slow before it is compiled, and all that is planned and run is found by paths.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof NodePath that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    public static NodePath ofFile(String name) {
        return new NodePath(List.of(new Segment(Kind.FILE, name)));
    }

    public NodePath child(Kind kind, String name) {
        List<Segment> longer = new ArrayList<>(segments);
        longer.add(new Segment(kind, name));
        return new NodePath(longer);
    }

    /** The path of what it is in; a file is in nothing. */
    public Optional<NodePath> parent() {
        return segments.size() == 1
                ? Optional.empty()
                : Optional.of(new NodePath(segments.subList(0, segments.size() - 1)));
    }

    public Segment last() {
        return segments.get(segments.size() - 1);
    }

    public NodePath file() {
        return new NodePath(segments.subList(0, 1));
    }

    /** Whether that node is this one or somewhere inside it. */
    public boolean leadsTo(NodePath other) {
        return other.segments.size() >= segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    /** {@code users/users.http.yaml › Group › creates a user}. */
    public String text() {
        return segments.stream().map(Segment::name).collect(Collectors.joining(" › "));
    }

    @Override
    public String toString() {
        return text();
    }
}
