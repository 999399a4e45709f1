package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.http.Cancellation;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.source.FileAccess;
import dev.retort.template.Scope;
import dev.retort.template.Surroundings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a group leaves behind. */
class GroundsTest {

    @AutoClose
    private final Cancellation run = Cancellation.root();

    private Grounds grounds(Plan plan) {
        Surroundings surroundings = new Surroundings(
                Clock.systemUTC(),
                new SplittableRandom(1),
                name -> Optional.empty(),
                FileAccess.under(Path.of("."), List.of()));
        return new Grounds(
                plan, new Ground(Scope.ofRun(surroundings, 1), new Jars(Clock.systemUTC()), run, false), run);
    }

    @Test
    void nothing_of_a_group_that_is_over_hangs_on_the_run() {
        try (RunOf spec = RunOf.spec("""
                tests:
                  - name: over
                    onFailure: stop
                    tests: [{name: one, request: GET /1}]
                    teardown: [{name: after one, request: GET /2}]
                  - name: open
                    onFailure: stop
                    tests: [{name: two, request: GET /3}]
                    teardown: [{name: after two, request: GET /4}]
                """)) {
            Grounds grounds = grounds(spec.plan());
            PlanNode over = spec.node("over");
            Cancellation ofOver = grounds.of(spec.node("over › one")).cancellation();
            Cancellation ofItsTeardown =
                    grounds.of(spec.node("over › after one")).cancellation();
            grounds.over(over);
            run.cancel("enough");
            assertThat(ofOver.isCancelled()).isFalse();
            assertThat(ofItsTeardown.isCancelled()).isFalse();
            assertThat(grounds.of(spec.node("open › two")).cancellation().isCancelled())
                    .isTrue();
            assertThat(grounds.of(spec.node("open › after two")).cancellation().isCancelled())
                    .isTrue();
        }
    }
}
