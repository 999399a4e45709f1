package dev.retort.run;

import dev.retort.run.RandomTree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of a random tree where it stands when each row is written out: a test or a group, once a row, and around its
 * rows what holds them. Knows what came of it. Confined to one model.
 */
final class Place {

    /** What can come of a leaf. */
    enum Outcome {
        PASSED,
        FAILED,
        ABORTED,
        SKIPPED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    final Node node;

    /** Whether it holds the rows of that node. */
    final boolean isRows;

    private final String path;
    private final String fields;
    private final Optional<Place> outer;
    private final int number;
    private final List<Place> children = new ArrayList<>();
    private final Map<Node, Place> byNode = new HashMap<>();

    private Optional<Outcome> outcome = Optional.empty();
    private boolean hasBegun;
    private boolean isOver;
    private boolean isShut;
    private boolean isStopped;
    private boolean hasRun;
    private boolean hasFailed;
    private boolean setupFailed;

    private Place(Node node, String path, String fields, boolean isRows, Optional<Place> outer, int[] count) {
        this.node = node;
        this.path = path;
        this.fields = fields;
        this.isRows = isRows;
        this.outer = outer;
        this.number = count[0]++;
        if (isRows) {
            for (int row = 1; row <= node.rows; row++) {
                children.add(new Place(node, path + " › " + row, fields + "-" + row, false, Optional.of(this), count));
            }
            return;
        }
        String prefix = path.isEmpty() ? "" : path + " › ";
        for (Node child : node.children()) {
            Place inner = new Place(child, prefix + child.name, fields, child.rows > 0, Optional.of(this), count);
            children.add(inner);
            byNode.put(child, inner);
        }
    }

    /** A whole file, of which nothing has run. */
    static Place ofFile(Node file) {
        return new Place(file, "", "", false, Optional.empty(), new int[1]);
    }

    /** The way to it from below the file, as it is told. */
    String path() {
        return path;
    }

    String request() {
        return "POST /" + node.answer + "/" + node.name + fields;
    }

    boolean isLeaf() {
        return !isRows && !node.isGroup;
    }

    boolean isGroup() {
        return !isRows && node.isGroup;
    }

    boolean isIn(String section) {
        return node.section.equals(section);
    }

    List<Place> children() {
        return Collections.unmodifiableList(children);
    }

    /** Of a group those of that section; rows are of none. */
    List<Place> children(String section) {
        return isRows
                ? List.of()
                : children.stream().filter(child -> child.isIn(section)).toList();
    }

    List<Place> childrenButTeardown() {
        return children.stream()
                .filter(child -> isRows || !child.isIn("teardown"))
                .toList();
    }

    /** The one in it that stands for that child of its node. */
    Optional<Place> child(Node child) {
        return Optional.ofNullable(byNode.get(child));
    }

    /** The group that it is in, itself or as a row. */
    Optional<Place> group() {
        return outer.flatMap(around -> around.isRows ? around.outer : outer);
    }

    /** The groups and rows that it is in, the outermost first. */
    List<Place> around() {
        List<Place> around = new ArrayList<>();
        for (Optional<Place> each = outer; each.isPresent(); each = each.get().outer) {
            around.add(0, each.get());
        }
        return around;
    }

    /** Itself and all in it, in the order of the file. */
    Stream<Place> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Place::all));
    }

    Stream<Place> leaves() {
        return all().filter(Place::isLeaf);
    }

    /** Whether it stands above another one in the file. */
    boolean precedes(Place other) {
        return number < other.number;
    }

    int number() {
        return number;
    }

    Optional<Outcome> outcome() {
        return outcome;
    }

    /** What came of a leaf. */
    void came(Outcome outcomeOfLeaf) {
        outcome = Optional.of(outcomeOfLeaf);
        isOver = true;
        boolean isBad = outcomeOfLeaf == Outcome.FAILED || outcomeOfLeaf == Outcome.ABORTED;
        boolean ran = outcomeOfLeaf == Outcome.PASSED || outcomeOfLeaf == Outcome.FAILED;
        Place each = this;
        while (true) {
            each.hasRun |= ran;
            each.hasFailed |= outcomeOfLeaf == Outcome.FAILED;
            if (each.outer.isEmpty()) {
                return;
            }
            each.outer.get().setupFailed |= isBad && each.isIn("setup") && !each.outer.get().isRows;
            each = each.outer.get();
        }
    }

    boolean hasRun() {
        return hasRun;
    }

    boolean hasFailed() {
        return hasFailed;
    }

    boolean setupFailed() {
        return setupFailed;
    }

    boolean hasPassed() {
        return leaves().allMatch(
                        leaf -> leaf.outcome.filter(Outcome.PASSED::equals).isPresent());
    }

    /** It was skipped, or all that is in it. */
    boolean wasSkipped() {
        return outcome.filter(Outcome.SKIPPED::equals).isPresent()
                || (!isLeaf() && children.stream().allMatch(Place::wasSkipped));
    }

    /** Nothing in it is still to come. */
    boolean isSettled() {
        return outcome.isPresent() || (!isLeaf() && children.stream().allMatch(Place::isSettled));
    }

    /** Whether it was skipped, and with it all that is in it. */
    boolean isClosed() {
        return !isLeaf() && outcome.isPresent();
    }

    void begin() {
        hasBegun = true;
    }

    boolean hasBegun() {
        return hasBegun;
    }

    /** It has begun, and nothing in it can start. */
    void shut() {
        isShut = true;
    }

    boolean isShut() {
        return isShut;
    }

    /** It does not begin, and of nothing in it is anything told. */
    void skip() {
        outcome = Optional.of(Outcome.SKIPPED);
        isOver = true;
    }

    /** Nothing more starts in it, but for its teardown. */
    void stop() {
        isStopped = true;
    }

    boolean isStopped() {
        return isStopped;
    }

    void end() {
        isOver = true;
    }

    boolean isOver() {
        return isOver;
    }
}
