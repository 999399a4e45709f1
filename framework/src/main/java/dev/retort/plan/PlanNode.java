package dev.retort.plan;

import dev.retort.source.Location;
import dev.retort.spec.About;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecNode;
import dev.retort.spec.TestSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file, a group or a test of the plan. Immutable.
 *
 * @param spec of a file the {@link SpecFile}, which may be one that cannot run
 * @param children in the order in which they run: setup, tests, teardown
 * @param selected whether it was asked for, or something in it was
 */
public record PlanNode(
        NodePath path,
        String name,
        Location at,
        SpecNode spec,
        Section section,
        List<PlanNode> children,
        boolean selected) {

    public PlanNode {
        children = List.copyOf(children);
    }

    /** What is in it, where it is a group, or a file that can run. */
    public Optional<GroupSpec> group() {
        if (spec instanceof SpecFile file) {
            return file.group();
        }
        return spec instanceof GroupSpec group ? Optional.of(group) : Optional.empty();
    }

    public Optional<TestSpec> test() {
        return spec instanceof TestSpec test ? Optional.of(test) : Optional.empty();
    }

    /** Its own tags; those of what it is in hold for it too. */
    public List<String> tags() {
        return group().map(GroupSpec::about)
                .or(() -> test().map(TestSpec::about))
                .map(About::tags)
                .orElse(List.of());
    }

    /** Where the request of a test stands; of anything else, where it begins. */
    public Location requestAt() {
        return test().map(test -> test.request().line().at()).orElse(at);
    }

    /** Whether nothing is below it that is told by itself: a test, or a file that cannot run. */
    public boolean isLeaf() {
        return group().isEmpty();
    }

    public List<PlanNode> children(Section wanted) {
        return children.stream().filter(child -> child.section() == wanted).toList();
    }

    /** This node and all below it, in the order in which they run. */
    public Stream<PlanNode> stream() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::stream));
    }
}
