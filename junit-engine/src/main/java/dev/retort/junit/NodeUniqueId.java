package dev.retort.junit;

import dev.retort.plan.NodePath;
import java.util.List;
import java.util.Locale;
import org.junit.platform.engine.UniqueId;

/** Steps of the plan's paths as segments of unique ids: {@code [file:users.http.yaml]/[test:creates a user]}. */
final class NodeUniqueId {

    static final String FILE = kind(NodePath.Kind.FILE);

    private NodeUniqueId() {}

    static UniqueId append(UniqueId parent, NodePath.Segment segment) {
        return parent.append(kind(segment.kind()), segment.name());
    }

    /** Of a node in a file, where that is the file's id. */
    static UniqueId inside(UniqueId file, NodePath path) {
        UniqueId id = file;
        for (NodePath.Segment step : path.segments().subList(1, path.segments().size())) {
            id = append(id, step);
        }
        return id;
    }

    /** The steps from one id to one that begins with it. */
    static List<UniqueId.Segment> below(UniqueId outer, UniqueId inner) {
        return inner.getSegments()
                .subList(outer.getSegments().size(), inner.getSegments().size());
    }

    /** Whether both lead to the same child. */
    static boolean isSame(UniqueId.Segment segment, NodePath.Segment step) {
        return segment.getType().equals(kind(step.kind())) && segment.getValue().equals(step.name());
    }

    private static String kind(NodePath.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
