package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.retort.plan.PlanNode;
import dev.retort.run.RandomTree.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random files, performed in full, broken off somewhere, and test by test. {@code -Dtrees=2000} for more of them;
 * {@code -Dtree=17} for the one that failed.
 */
class RandomTreesTest {

    private static final Duration WATCHDOG = Duration.ofSeconds(30);

    private static LongStream seeds() {
        Long one = Long.getLong("tree");
        return one == null ? LongStream.range(0, Integer.getInteger("trees", 200)) : LongStream.of(one);
    }

    private interface Check {
        void of(long seed, Node file, RunOf run);
    }

    private static void each(boolean calm, Check check) {
        seeds().forEach(seed -> {
            Node file = new RandomTree(seed, calm).file();
            String spec = RandomTree.spec(file);
            assertThatCode(() -> assertTimeoutPreemptively(WATCHDOG, () -> {
                        try (RunOf run = RunOf.spec(spec).with("retort.var.stage", "dev")) {
                            check.of(seed, file, run);
                        }
                        assertThat(threads()).isEmpty();
                    }))
                    .as("-Dtree=%d%n%s", seed, spec)
                    .doesNotThrowAnyException();
        });
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.matches("retort-\\d+"))
                .toList();
    }

    @Test
    void in_full_each_outcome_and_each_request_is_as_the_rules_say() {
        each(false, (seed, file, run) -> {
            run.performing();
            assertWellTold(run);
            Map<String, String> told = leaves(run);
            TreeModel model = TreeModel.of(file);
            if (isCertain(file)) {
                assertThat(told).containsExactlyInAnyOrderEntriesOf(model.leaves());
                assertThat(run.requests()).containsExactlyInAnyOrderElementsOf(model.requests());
            } else {
                assertPossible(told, file, model);
            }
        });
    }

    @Test
    void broken_off_somewhere_everything_that_was_started_is_finished() {
        each(false, (seed, file, run) -> {
            int last = new SplittableRandom(seed).nextInt(12);
            AtomicInteger sent = new AtomicInteger();
            run.stoppedWhen(() -> sent.get() > last);
            run.server().before(path -> {
                sent.incrementAndGet();
                if (sent.get() == last + 1) {
                    Thread.sleep(60); // longer than the run takes to ask whether it should stop
                }
            });
            run.performing();
            assertWellTold(run);
            assertPossible(leaves(run), file, TreeModel.of(file));
            assertThat(run.requests()).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_a_leaf_alone_what_it_needs_and_the_teardown(boolean selected) {
        each(true, (seed, file, first) -> {
            List<String> keys = new ArrayList<>(TreeModel.of(file).leaves().keySet());
            keys.removeIf(key -> isPartOfATeardown(key, file)); // its other parts run as well, but not before it
            if (keys.isEmpty()) {
                return;
            }
            String leaf = keys.get(new SplittableRandom(seed).nextInt(keys.size()));
            Set<String> needed = TreeModel.alone(file, leaf);
            TreeModel model = TreeModel.of(file, needed::contains, !selected);
            Outcome outcome = selected ? selected(first, leaf) : performed(first, leaf);
            assertThat(first.requests()).doesNotHaveDuplicates();
            assertThat(model.requests()).as("more than %s needs", leaf).containsAll(first.requests());
            String expected = String.valueOf(model.leaves().get(leaf));
            if (expected.equals("passed") || expected.equals("failed")) {
                assertThat(RunOf.word(outcome)).as("outcome of %s", leaf).isEqualTo(expected);
                assertThat(first.requests()).as("for %s", leaf).containsExactlyInAnyOrderElementsOf(model.requests());
            }
        });
    }

    private static boolean isPartOfATeardown(String leaf, Node file) {
        Set<String> steps = Set.copyOf(Arrays.asList(leaf.split(" › ")));
        return file.all().stream()
                .filter(node -> node.isGroup && node.isInTeardown())
                .anyMatch(node -> steps.contains(node.name));
    }

    private static Outcome selected(RunOf run, String leaf) {
        run.plan();
        run.selecting(leaf).performing();
        return run.outcomeAt(leaf);
    }

    private static Outcome performed(RunOf run, String leaf) {
        try (Run opened = run.open()) {
            return opened.perform(run.path(leaf));
        }
    }

    /** Whether nothing depends on who is quicker. */
    private static boolean isCertain(Node file) {
        return file.all().stream()
                .filter(group -> group.parallel > 1)
                .noneMatch(group -> group.stops
                        || group.section.equals("setup")
                        || group.around().stream().anyMatch(around -> around.section.equals("setup"))
                        || group.all().stream().anyMatch(each -> each.section.equals("setup") && each.isGroup));
    }

    private static Map<String, String> leaves(RunOf run) {
        Map<String, String> leaves = new HashMap<>(run.outcomes());
        leaves.keySet().removeIf(name -> !run.node(name).isLeaf());
        return leaves;
    }

    /**
     * What was broken off may be aborted or skipped. What ran comes out as it would have; and what would not have run
     * does so only in a teardown, where a lack harms nothing, or where it depends on who is quicker.
     */
    private static void assertPossible(Map<String, String> told, Node file, TreeModel model) {
        Set<String> torn = file.all().stream()
                .filter(Node::isInTeardown)
                .map(node -> node.name)
                .collect(Collectors.toSet());
        told.forEach((leaf, outcome) -> {
            String expected = String.valueOf(model.leaves().get(leaf));
            boolean ran = outcome.equals("passed") || outcome.equals("failed");
            boolean mayRunOrNot =
                    !isCertain(file) || Arrays.stream(leaf.split(" › ")).anyMatch(torn::contains);
            if (ran && !(mayRunOrNot && Set.of("aborted", "skipped").contains(expected))) {
                assertThat(outcome).as(leaf).isEqualTo(expected);
            }
        });
    }

    /** Started and finished in pairs, parents around their children, nobody left out. */
    private static void assertWellTold(RunOf run) {
        List<String> events = run.events();
        assertThat(events).doesNotHaveDuplicates();
        run.plan().files().forEach(file -> assertWellTold(file, run, events));
    }

    private static void assertWellTold(PlanNode node, RunOf run, List<String> events) {
        String name = run.nameOf(node);
        if (events.contains("/ " + name)) {
            assertThat(events).doesNotContain("+ " + name, "- " + name);
            assertThat(node.stream().skip(1).map(run::nameOf))
                    .noneMatch(below -> events.contains("+ " + below) || events.contains("/ " + below));
            return;
        }
        int begins = events.indexOf("+ " + name);
        int ends = events.indexOf("- " + name);
        assertThat(begins).as("start of %s", name).isNotNegative();
        assertThat(ends).as("end of %s", name).isGreaterThan(begins);
        for (PlanNode child : node.children()) {
            String inner = run.nameOf(child);
            assertThat(events.subList(begins, ends))
                    .as("%s in %s", inner, name)
                    .containsAnyOf("+ " + inner, "/ " + inner);
            if (events.contains("- " + inner)) {
                assertThat(events.subList(begins, ends)).contains("- " + inner);
            }
            assertWellTold(child, run, events);
        }
    }
}
