package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.plan.PlanNode;
import dev.retort.template.Scope;

/**
 * What a node stands on: the variables and cookies that it starts from, and what breaks it off.
 *
 * @param stops whether the first failure on this ground breaks off all others on it
 */
record Ground(Scope scope, Jars jars, Cancellation cancellation, boolean stops) {

    /** What the children of that group stand on. */
    Ground inside(PlanNode group) {
        Scope inner =
                group.group().orElseThrow().scope(scope, group.path().last().name());
        boolean stopping = group.group().orElseThrow().flow().stopsOnFailure();
        return new Ground(inner, jars, stopping ? cancellation.child() : cancellation, stopping);
    }

    /** For one who goes on alone from here. */
    Ground apart() {
        return new Ground(scope.apart(), jars.apart(), cancellation, stops);
    }

    /** For a row: its variables, and captures of its own; it shares the cookies. */
    Ground ofRow(PlanNode row) {
        Scope own = row.row()
                .orElseThrow()
                .scope(
                        scope.apart(),
                        row.path().parent().orElseThrow().last().name() + "/"
                                + row.path().last().name());
        return new Ground(own, jars, cancellation, stops);
    }

    /** The same with cookies that go on alone. */
    Ground withJarsApart() {
        return new Ground(scope, jars.apart(), cancellation, stops);
    }

    /** The same, broken off by something else, and by no failure. */
    Ground under(Cancellation other) {
        return new Ground(scope, jars, other, false);
    }

    /** Takes over what one who went on alone has captured and stored. */
    void takeOver(Ground apart) {
        scope.takeOver(apart.scope);
        jars.takeOver(apart.jars);
    }
}
