package dev.retort.run;

import dev.retort.run.RandomTree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to come of one leaf of a random tree alone, by RULES 10, 11 and 14: what it needs with the setup before
 * that, itself, and the teardown of all groups in which something ran. To one that is known not to run nothing is owed;
 * to a group that begins, what it needs itself.
 */
final class OneAlone {

    private final TreeModel model;
    private final Place leaf;
    private Set<String> failedBefore = Set.of();

    private OneAlone(Node file, String path) {
        this.model = TreeModel.untouched(file);
        this.leaf = model.file()
                .leaves()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** All is planned, and it is asked for: all comes in the order of the file, the teardown in the end. */
    static OneAlone asked(Node file, String path) {
        OneAlone alone = new OneAlone(file, path);
        alone.performInOrder();
        alone.failedBefore = alone.failed();
        alone.tearDown(alone.model.file());
        return alone;
    }

    /**
     * Only it is planned: what a group still needs comes as that begins, what the leaf needs after all around it began.
     */
    static OneAlone selected(Node file, String path) {
        OneAlone alone = new OneAlone(file, path);
        alone.performInside();
        List<Place> inwards = alone.leaf.around();
        Collections.reverse(inwards);
        inwards.forEach(alone::tearDown);
        return alone;
    }

    /** What was sent, in order; what is parallel in a teardown in any. */
    Set<String> requests() {
        return model.requests();
    }

    /** What came of the leaf; of one in a group that was skipped, that it was, too. */
    String outcome() {
        return leaf.outcome().orElse(Place.Outcome.SKIPPED).word();
    }

    /** What of the teardown failed that was only owed. */
    Set<String> failedTeardown() {
        Set<String> failed = failed();
        failed.removeAll(failedBefore);
        return failed;
    }

    private Set<String> failed() {
        return model.file().leaves().filter(Place::hasFailed).map(Place::path).collect(Collectors.toSet());
    }

    private void performInOrder() {
        List<Place> around = leaf.around();
        Optional<Place> skipped = around.stream()
                .filter(each -> each.isGroup() && each.node.skipped)
                .findFirst();
        boolean mayRun = skipped.isEmpty() && !leaf.node.skipped;
        List<Place> before =
                mayRun ? TreeNeeds.of(leaf) : ofGroups(skipped.orElse(leaf).around());
        for (Place container : around) {
            before.stream().filter(each -> each.precedes(container)).forEach(this::perform);
            if (!model.begin(container)) {
                return;
            }
        }
        if (mayRun && model.knownRefusal(leaf).isEmpty()) {
            before.forEach(this::perform);
        }
        model.perform(leaf);
    }

    private List<Place> ofGroups(List<Place> groups) {
        return groups.stream()
                .filter(OneAlone::hasNeeds)
                .flatMap(group -> TreeNeeds.of(group).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Place::number))
                .toList();
    }

    private static boolean hasNeeds(Place group) {
        return group.isGroup() && group.node.needs.isPresent();
    }

    private void performInside() {
        List<Place> way = new ArrayList<>(leaf.around());
        way.add(leaf);
        for (int i = 0; i < way.size() - 1; i++) {
            Place container = way.get(i);
            if (!TreeNeeds.areOver(container) && model.knownRefusal(container).isEmpty()) {
                TreeNeeds.of(container).forEach(this::perform);
            }
            if (!model.begin(container)) {
                return;
            }
            if (container.isGroup() && way.get(i + 1).isIn("teardown")) {
                performRest(container);
            }
        }
        if (model.knownRefusal(leaf).isEmpty()) {
            TreeNeeds.of(leaf).forEach(this::perform);
        }
        model.perform(leaf);
    }

    private void perform(Place needed) {
        for (Place container : needed.around()) {
            if (!model.begin(container)) {
                break;
            }
        }
        model.perform(needed);
    }

    /** Of all in it that has begun, innermost first. */
    private void tearDown(Place container) {
        container
                .all()
                .filter(each -> each.hasBegun() && !each.isOver())
                .sorted(Comparator.comparingInt((Place each) -> each.around().size())
                        .reversed())
                .toList()
                .forEach(each -> {
                    performRest(each);
                    if (isOwed(each)) {
                        model.tearDown(each);
                    }
                });
    }

    /** Of a teardown that is owed nothing is left out; but where it was torn down in its turn, it is too late. */
    private void performRest(Place container) {
        if (container.node.isInTeardown() && isOwed(container) && !isTornDown(container)) {
            container.childrenButTeardown().forEach(model::perform);
        }
    }

    /** Whether teardown of its own has run, or of what it is in that is itself teardown. */
    private static boolean isTornDown(Place container) {
        return container.children("teardown").stream().anyMatch(Place::hasRun)
                || (!container.isIn("teardown")
                        && container.group().filter(OneAlone::isTornDown).isPresent());
    }

    /** Whether something ran in it; of what is part of a teardown, in the group that this tears down. */
    private static boolean isOwed(Place container) {
        return Stream.concat(container.around().stream(), Stream.of(container))
                .filter(each -> each.isIn("teardown"))
                .findFirst()
                .flatMap(Place::group)
                .orElse(container)
                .hasRun();
    }
}
