package dev.retort.junit;

import dev.retort.plan.NodePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.platform.engine.UniqueId;

/** Paths of the plan as segments of unique ids, and back: {@code [file:users.http.yaml]/[test:creates a user]}. */
final class NodeUniqueId {

    private NodeUniqueId() {}

    static UniqueId append(UniqueId parent, NodePath.Segment segment) {
        return parent.append(segment.kind().name().toLowerCase(Locale.ROOT), segment.name());
    }

    /** The path that these segments say, if they say one. */
    static Optional<NodePath> path(List<UniqueId.Segment> segments) {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<NodePath.Segment>> steps =
                segments.stream().map(NodeUniqueId::segment).toList();
        return steps.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new NodePath(steps.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private static Optional<NodePath.Segment> segment(UniqueId.Segment segment) {
        for (NodePath.Kind kind : NodePath.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(segment.getType())) {
                return Optional.of(new NodePath.Segment(kind, segment.getValue()));
            }
        }
        return Optional.empty();
    }
}
