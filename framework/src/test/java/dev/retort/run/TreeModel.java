package dev.retort.run;

import dev.retort.run.RandomTree.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to come of a random tree, by the rules, one test after the other: written apart from the runner, and knowing
 * nothing of it.
 */
final class TreeModel {

    private final Place file;
    private final boolean alone;
    private final Set<String> requests = new LinkedHashSet<>();

    private TreeModel(Node file, boolean alone) {
        this.file = Place.ofFile(file);
        this.alone = alone;
    }

    /** Performed in full. */
    static TreeModel of(Node file) {
        TreeModel model = new TreeModel(file, false);
        model.perform(model.file);
        return model;
    }

    /** Of which nothing has run, and of which only some will. */
    static TreeModel untouched(Node file) {
        return new TreeModel(file, true);
    }

    Place file() {
        return file;
    }

    /** What came of each leaf that is told, by its path. */
    Map<String, String> leaves() {
        Map<String, String> leaves = new LinkedHashMap<>();
        file.leaves().forEach(leaf -> leaf.outcome().ifPresent(outcome -> leaves.put(leaf.path(), outcome.word())));
        return leaves;
    }

    /** What was sent, in no order. */
    Set<String> requests() {
        return requests;
    }

    /** A place and all in it. */
    void perform(Place place) {
        if (place.isOver()) {
            return;
        }
        if (place.isLeaf()) {
            leaf(place);
        } else if (begin(place)) {
            place.childrenButTeardown().forEach(this::perform);
            tearDown(place);
        }
    }

    private void leaf(Place leaf) {
        Optional<Place.Outcome> refusal = refusal(leaf);
        if (refusal.isEmpty()) {
            requests.add(leaf.request());
        }
        boolean isWrong = leaf.node.answer.equals("fail") || (leaf.node.captures && leaf.node.answer.equals("empty"));
        leaf.came(refusal.orElse(isWrong ? Place.Outcome.FAILED : Place.Outcome.PASSED));
        over(leaf);
    }

    /** Begins a group or rows, if that did not happen before; whether it is open. */
    boolean begin(Place container) {
        if (container.isOver() || container.hasBegun()) {
            return !container.isOver();
        }
        Optional<Place.Outcome> refusal = refusal(container);
        if (refusal.filter(Place.Outcome.SKIPPED::equals).isPresent()) {
            container.skip();
            return false;
        }
        container.begin();
        if (refusal.isPresent()) {
            container.shut();
        }
        return true;
    }

    /** Ends what has begun, with all its teardown. */
    void tearDown(Place container) {
        container.children("teardown").forEach(this::perform);
        container.end();
        over(container);
    }

    /** After a failure among the tests of a group that stops nothing more begins there; what is parallel has begun. */
    private void over(Place place) {
        place.group()
                .filter(group -> place.isIn("tests") && place.hasFailed())
                .filter(group -> group.node.stops && (alone || group.node.parallel == 1))
                .ifPresent(Place::stop);
    }

    /** What keeps a place from beginning, now: {@code ABORTED} or {@code SKIPPED}. */
    Optional<Place.Outcome> refusal(Place place) {
        Optional<Place.Outcome> known = knownRefusal(place);
        return known.isPresent() || place.isRows || TreeNeeds.areMet(place)
                ? known
                : Optional.of(place.node.isInTeardown() ? Place.Outcome.SKIPPED : Place.Outcome.ABORTED);
    }

    /** The same before it is asked what it needs. */
    Optional<Place.Outcome> knownRefusal(Place place) {
        if (isStopped(place) || place.around().stream().anyMatch(Place::isClosed)) {
            return Optional.of(Place.Outcome.SKIPPED);
        }
        if (isBlocked(place)) {
            return Optional.of(Place.Outcome.ABORTED);
        }
        return place.node.skipped && !place.isRows ? Optional.of(Place.Outcome.SKIPPED) : Optional.empty();
    }

    private static boolean isStopped(Place place) {
        return place.group()
                .filter(group -> place.isIn("teardown")
                        ? group.node.isInTeardown() && isStopped(group)
                        : group.isStopped() || isStopped(group))
                .isPresent();
    }

    /** A group around it cannot go on; the teardown of one in which something ran is owed all the same. */
    private static boolean isBlocked(Place place) {
        Place each = place;
        while (each.group().isPresent()) {
            Place group = each.group().get();
            boolean isTeardown = each.isIn("teardown");
            if (group.isShut() || (group.setupFailed() && !isTeardown)) {
                return true;
            }
            if (isTeardown && group.hasRun()) {
                return false;
            }
            each = group;
        }
        return false;
    }
}
