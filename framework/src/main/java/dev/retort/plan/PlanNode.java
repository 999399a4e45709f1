package dev.retort.plan;

import dev.retort.source.Location;
import dev.retort.spec.About;
import dev.retort.spec.GroupSpec;
import dev.retort.spec.SpecFile;
import dev.retort.spec.SpecNode;
import dev.retort.spec.TestSpec;
import dev.retort.spec.flow.Cases;
import dev.retort.spec.flow.Conditions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A file, a group, a test, or a row of one of these, of the plan. Immutable.
 *
 * @param title its name behind those of all that it is in, as people read it: {@code users.http.yaml › Group › creates
 *     Ada}; a row stands there by its own name, not by that of the test that it repeats. No two nodes of a file have
 *     the same
 * @param spec of a file the {@link SpecFile}, which may be one that cannot run
 * @param row the row with which this runs, if it is one
 * @param children in the order in which they run: setup, tests, teardown; of a test or group with {@code cases} the
 *     rows
 * @param selected whether it was asked for, or something in it was
 */
@SuppressWarnings("exports") // what the rooms of the project hand each other, and users never name
public record PlanNode(
        NodePath path,
        String name,
        String title,
        Location at,
        SpecNode spec,
        Optional<Cases.Row> row,
        Section section,
        List<PlanNode> children,
        boolean selected) {

    public PlanNode {
        children = List.copyOf(children);
    }

    /** What a node is, to be switched over without a {@code default}. */
    public enum Role {
        /** A file that cannot run. */
        BROKEN,
        /** A file, a group, or a row of a group. */
        GROUP,
        /** A test, or a row of a test. */
        TEST,
        /** A test or group with {@code cases}; its children are the rows. */
        ROWS
    }

    public Role role() {
        if (row.isEmpty() && cases().isPresent()) {
            return Role.ROWS;
        }
        if (spec instanceof TestSpec) {
            return Role.TEST;
        }
        return group().isPresent() ? Role.GROUP : Role.BROKEN;
    }

    /** What the spec says of a file that can run, a group, or a row of one. */
    public Optional<GroupSpec> group() {
        if (spec instanceof SpecFile file) {
            return file.group();
        }
        return spec instanceof GroupSpec group ? Optional.of(group) : Optional.empty();
    }

    /** What the spec says of a test, or a row of one. */
    public Optional<TestSpec> test() {
        return spec instanceof TestSpec test ? Optional.of(test) : Optional.empty();
    }

    /** The rows that its spec has, whether this is one of them or not. */
    public Optional<Cases> cases() {
        return spec instanceof TestSpec test
                ? test.flow().cases()
                : group().flatMap(group -> group.flow().cases());
    }

    public Optional<Conditions> conditions() {
        return group().map(group -> group.flow().conditions())
                .or(() -> test().map(test -> test.flow().conditions()));
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
        return switch (role()) {
            case BROKEN, TEST -> true;
            case GROUP, ROWS -> false;
        };
    }

    public List<PlanNode> children(Section wanted) {
        return children.stream().filter(child -> child.section() == wanted).toList();
    }

    /** This node and all below it, in the order in which they run. */
    public Stream<PlanNode> stream() {
        return children.isEmpty()
                ? Stream.of(this)
                : Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::stream));
    }

    /** Tells this node and all below it, in that order. */
    void tell(Consumer<PlanNode> nodes) {
        nodes.accept(this);
        for (PlanNode child : children) {
            child.tell(nodes);
        }
    }

    /** Its leaves, in the order in which they run; itself, where it is one. */
    public Stream<PlanNode> leaves() {
        return stream().filter(PlanNode::isLeaf);
    }

    /**
     * The innermost nodes that a line is in: one, but where several begin on one line, or each row of a group has one.
     */
    public Stream<PlanNode> at(int line) {
        return Lines.nodes(this, line);
    }

    PlanNode selecting(boolean anything, List<PlanNode> others) {
        return new PlanNode(path, name, title, at, spec, row, section, others, anything);
    }
}
