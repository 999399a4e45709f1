package dev.retort.run;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import dev.retort.spec.Capture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What each test, and all rows of one together, captured and stored: for who needs it and stands on a ground of his
 * own, which began before that (RULES 15). Thread-safe, guarded by itself.
 */
final class Products {

    private final Grounds grounds;
    private final Map<NodePath, Product> products = new HashMap<>();
    private final Set<List<NodePath>> shared = new HashSet<>();

    /** @param ground a copy of what it stood on, and what it changed in it */
    private record Product(Ground ground, int time) {}

    Products(Grounds grounds) {
        this.grounds = grounds;
    }

    /** Performs a test, noting what it produces. */
    Outcome of(PlanNode test, Supplier<Outcome> attempt) {
        Ground ground = grounds.of(test);
        Ground before = ground.apart();
        Outcome outcome = attempt.get();
        test.test()
                .ifPresent(spec -> spec.captures().stream()
                        .map(Capture::name)
                        .map(ground.scope().newlyCaptured()::get)
                        .filter(used -> used != null)
                        .forEach(used -> before.scope().capture(used.name(), used.value(), used.origin())));
        before.jars().follow(ground.jars());
        note(test, before);
        grounds.mergeLate(test, before);
        return outcome;
    }

    /** Notes what rows produced together. */
    synchronized void note(PlanNode node, Ground produced) {
        products.put(node.path(), new Product(produced, grounds.tick()));
    }

    /** Gives what one produced to one who needs it, if he could not see it. */
    synchronized void share(PlanNode from, List<PlanNode> aroundFrom, PlanNode with) {
        PlanNode holder = aroundFrom.stream()
                .filter(each ->
                        each.role() == PlanNode.Role.ROWS && !each.path().leadsTo(with.path()))
                .findFirst()
                .orElse(from);
        Optional<Product> product = Optional.ofNullable(products.get(holder.path()));
        PlanNode there = grounds.home(holder);
        PlanNode here = grounds.alone(with);
        boolean isHere =
                Stream.of(there, grounds.alone(holder)).map(PlanNode::path).anyMatch(here.path()::equals);
        if (product.isEmpty() || isHere) {
            return;
        }
        boolean wasSeen = there.path().leadsTo(with.path()) && product.get().time() < grounds.begun(with, there);
        if (!wasSeen && shared.add(List.of(holder.path(), here.path()))) {
            grounds.of(with).takeOver(product.get().ground());
        }
    }

    /** Nobody needs anything any more. */
    synchronized void clear() {
        products.clear();
        shared.clear();
    }
}
