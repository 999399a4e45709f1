package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.retort.http.UserAgent;
import dev.retort.plan.Plan;
import dev.retort.project.Project;
import dev.retort.source.Location;
import dev.retort.source.Registry;
import dev.retort.spec.Authors;
import dev.retort.spec.Vocabulary;
import dev.retort.template.Surroundings;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What a run does with companions that throw. */
class CompanionsTest {

    private static final String SPEC = """
            tests: [{name: test, request: GET /1}]
            teardown: [{name: after, request: GET /fail}]
            """;

    private final List<String> calls = new ArrayList<>();

    private final RunListener listener = new RunListener() {
        @Override
        public void close() {
            calls.add("listener closed");
        }
    };

    /** One that throws in the call of that name. */
    private final class Throwing implements Companion {

        private final String name;
        private final String where;
        private final Location at;

        Throwing(String name, String where, Location at) {
            this.name = name;
            this.where = where;
            this.at = at;
        }

        private void call(String call) {
            if (!call.equals("at")) {
                calls.add(name + " " + call);
            }
            if (call.equals(where)) {
                throw new IllegalStateException(name + " will not " + call);
            }
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }

        @Override
        public Location at() {
            call("at");
            return at;
        }

        @Override
        public Parsed<Map<String, Value>> start(Project project) {
            call("start");
            return Parsed.good(Map.of(name, new Text("here")));
        }

        @Override
        public void close() {
            call("close");
        }
    }

    private static Vocabulary noWords() {
        return new Vocabulary(
                Registry.of("operator", List.of()),
                Registry.of("function", List.of()),
                Registry.of("filter", List.of()),
                Registry.of("content", List.of()),
                Registry.of("auth", List.of()),
                Registry.of("expectation", List.of()),
                Authors.of(Map.of()));
    }

    private RunSetup setup(Plan plan, String... throwing) {
        Clock clock = Clock.systemUTC();
        Location at = plan.files().get(0).at();
        List<Companion> companions = new ArrayList<>();
        for (int i = 0; i < throwing.length; i++) {
            companions.add(new Throwing("c" + (i + 1), throwing[i], at));
        }
        Surroundings surroundings = new Surroundings(
                clock,
                RandomGenerator.of("SplittableRandom"),
                unknown -> Optional.empty(),
                plan.project().files());
        return new RunSetup(surroundings, 1, UserAgent.open("test", clock), companions, noWords(), Answers.UNHEARD);
    }

    @Test
    void each_is_closed_though_others_throw_and_that_is_told() {
        try (RunOf of = RunOf.spec(SPEC)) {
            Plan plan = of.plan();
            Run run = Run.open(plan, setup(plan, "close", "", "close"), listener, () -> false);
            run.perform(of.path("test"));
            Throwable thrown = catchThrowable(run::close);
            assertThat(calls)
                    .containsExactly(
                            "c1 start", "c2 start", "c3 start", "listener closed", "c1 close", "c2 close", "c3 close");
            assertThat(thrown)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("Retort threw java.lang.IllegalStateException: c1 will not close, in dev.")
                    .hasMessageEndingWith(" (a.http.yaml:1)")
                    .hasCauseInstanceOf(IllegalStateException.class);
            assertThat(thrown.getSuppressed()).hasSize(2);
            assertThat(thrown.getSuppressed()[0]).hasMessageContaining("c3 will not close");
            assertThat(thrown.getSuppressed()[1]).isInstanceOf(UntoldFailures.class);
        }
    }

    @Test
    void one_that_cannot_start_is_the_problem_of_each_test_and_all_are_closed() {
        try (RunOf of = RunOf.spec("tests: [{name: test, request: GET /1}]")) {
            Plan plan = of.plan();
            try (Run run = Run.open(plan, setup(plan, "start", ""), listener, () -> false)) {
                Outcome outcome = run.perform(of.path("test"));
                assertThat(outcome).isInstanceOf(Outcome.Failed.class);
                assertThat(((Outcome.Failed) outcome).problems().get(0).text().text())
                        .contains("c1 will not start");
            }
            assertThat(calls).containsExactly("c1 start", "c2 start", "listener closed", "c1 close", "c2 close");
        }
    }

    @Test
    void where_opening_throws_all_that_was_handed_over_is_closed() {
        try (RunOf of = RunOf.spec(SPEC)) {
            Plan plan = of.plan();
            RunSetup setup = setup(plan, "", "at");
            assertThatThrownBy(() -> Run.open(plan, setup, listener, () -> false))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("c2 will not at");
            assertThat(calls).containsExactly("c1 start", "listener closed", "c1 close", "c2 close");
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("retort-timer"))
                    .allSatisfy(thread -> thread.join(10_000))
                    .noneMatch(Thread::isAlive);
        }
    }
}
