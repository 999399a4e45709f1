package dev.retort.run;

import dev.retort.run.RandomTree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who needs whom in a random tree, by RULES 7, 8, 11 and 16; written apart from the planner. */
final class TreeNeeds {

    private TreeNeeds() {}

    /** The leaves that have to run before a place, in the order of the file. */
    static List<Place> of(Place place) {
        Set<Place> found = new LinkedHashSet<>();
        collect(place, found);
        return found.stream().sorted(Comparator.comparingInt(Place::number)).toList();
    }

    /** Whether what it needs itself is there. */
    static boolean areMet(Place place) {
        Node node = place.node;
        return node.uses.filter(used -> !hasValue(meant(used, place), used)).isEmpty()
                && node.needs
                        .filter(needed -> !meant(needed, place).hasPassed())
                        .isEmpty();
    }

    /** Whether all is over that has to run before it can be told whether a group runs. */
    static boolean areOver(Place group) {
        Set<Place> found = new LinkedHashSet<>();
        own(group, found);
        return found.stream().allMatch(Place::isOver);
    }

    private static void collect(Place place, Set<Place> found) {
        for (Place around : place.around()) {
            setupBefore(around, place).forEach(setup -> add(setup, found));
            own(around, found);
        }
        own(place, found);
    }

    private static void own(Place place, Set<Place> found) {
        if (!place.isRows) {
            List<Node> needed = new ArrayList<>();
            place.node.uses.ifPresent(needed::add);
            place.node.needs.ifPresent(needed::add);
            needed.forEach(each -> meant(each, place).leaves().forEach(leaf -> add(leaf, found)));
        }
    }

    private static void add(Place leaf, Set<Place> found) {
        if (found.add(leaf)) {
            collect(leaf, found);
        }
    }

    /** The setup of a group; for what is itself in it, what stands before that. */
    private static List<Place> setupBefore(Place group, Place place) {
        List<Place> before = new ArrayList<>();
        for (Place setup : group.children("setup")) {
            if (setup == place || place.around().contains(setup)) {
                break;
            }
            setup.leaves().forEach(before::add);
        }
        return before;
    }

    /** That node in the row that the asking one is in, too; the rows of which it is not stand for all in them. */
    private static Place meant(Node node, Place asking) {
        Map<Node, Place> own = new HashMap<>();
        asking.around().stream().filter(Place::isGroup).forEach(group -> own.put(group.node, group));
        List<Node> way = new ArrayList<>(List.of(node));
        while (!own.containsKey(way.get(0).parent.orElseThrow())) {
            way.add(0, way.get(0).parent.orElseThrow());
        }
        Place each = own.get(way.get(0).parent.orElseThrow());
        return inwards(each, way);
    }

    private static Place inwards(Place from, List<Node> way) {
        Place each = from;
        for (Node step : way) {
            each = each.child(step).orElseThrow();
            if (each.isRows) {
                return each;
            }
        }
        return each;
    }

    /** Of rows all have to be over, and each that was not skipped to have captured it. */
    private static boolean hasValue(Place holder, Node used) {
        if (!holder.isRows) {
            return holder.node == used && holder.hasRun() && !used.answer.equals("empty");
        }
        List<Place> rows =
                holder.children().stream().filter(row -> !row.wasSkipped()).toList();
        return holder.isSettled() && !rows.isEmpty() && rows.stream().allMatch(row -> hasCaptured(row, used));
    }

    private static boolean hasCaptured(Place row, Node used) {
        List<Node> way = new ArrayList<>();
        for (Optional<Node> each = Optional.of(used); each.get() != row.node; each = each.get().parent) {
            way.add(0, each.get());
        }
        return hasValue(inwards(row, way), used);
    }
}
