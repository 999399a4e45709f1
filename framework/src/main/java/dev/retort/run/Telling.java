package dev.retort.run;

import dev.retort.plan.PlanNode;
import java.util.Optional;

/**
 * Who is told of a node: the listener, where it is selected; nobody, where it runs inside another one that needs it
 * (RULES 10), whose exchanges its own are then among. Immutable.
 */
final class Telling {

    private final RunListener listener;
    private final Optional<PlanNode> inside;

    private Telling(RunListener listener, Optional<PlanNode> inside) {
        this.listener = listener;
        this.inside = inside;
    }

    /** Of what is selected. */
    static Telling to(RunListener listener) {
        return new Telling(listener, Optional.empty());
    }

    /** Of what runs inside that node, or inside the one that it runs in itself. */
    Telling inside(PlanNode node) {
        return new Telling(listener, Optional.of(at(node)));
    }

    boolean isInside() {
        return inside.isPresent();
    }

    /** The selected node in which that one runs. */
    PlanNode at(PlanNode node) {
        return inside.orElse(node);
    }

    /** Whether a node runs with what is around it: it does if it is selected; inside another node all do. */
    boolean chooses(PlanNode node) {
        return inside.isPresent() || node.selected();
    }

    void started(PlanNode node) {
        if (inside.isEmpty()) {
            listener.started(node);
        }
    }

    void exchanged(PlanNode node, LateTranscript exchange) {
        if (listener.readsExchanges()) {
            listener.exchanged(at(node), node, exchange.get());
        }
    }

    void over(PlanNode node, Outcome outcome) {
        if (inside.isEmpty()) {
            listener.finished(node, outcome);
        }
    }

    void skipped(PlanNode node, Outcome.Skipped outcome) {
        if (inside.isEmpty()) {
            listener.skipped(node, outcome.reason());
        }
    }
}
