package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlanNode;
import dev.retort.run.RandomTree.Node;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random files, performed in full, broken off somewhere, and test by test: as the {@link TreeModel} says, which is
 * written apart. {@code -Dtrees=2000} for more of them; {@code -Dtree=17} for the one that failed.
 */
class RandomTreesTest {

    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void in_full_each_outcome_and_each_request_is_as_the_rules_say() throws InterruptedException {
        Forest.each(2_000, ALL, false, folder, (file, seed, tree) -> {
            Replay.Performed performed = tree.inFull();
            assertWellTold(tree.root(), performed.told());
            TreeModel model = TreeModel.of(file);
            if (isCertain(file)) {
                assertThat(leaves(tree, performed)).containsExactlyInAnyOrderEntriesOf(model.leaves());
                assertThat(performed.requests()).containsExactlyInAnyOrderElementsOf(model.requests());
            } else {
                assertPossible(performed, leaves(tree, performed), file, model);
            }
        });
    }

    /** A listener that throws breaks off a run at that very moment. */
    @Test
    void broken_off_somewhere_everything_that_was_started_is_finished() throws InterruptedException {
        Forest.each(1_000, ALL, false, folder, (file, seed, tree) -> {
            int last = new SplittableRandom(seed).nextInt(30);
            Break moment = new Break(last);
            Replay.Performed performed = tree.inFull(moment, () -> false, run -> {
                try {
                    run.perform();
                } catch (Break.Off expected) {
                    // the run says what its listener threw
                }
            });
            assertBrokenOff(file, tree, performed);
        });
    }

    /** The run is asked to stop while a request is under way. */
    @Test
    void stopped_while_something_is_sent_everything_that_was_started_is_finished() throws InterruptedException {
        Forest.each(50, 200, false, folder, (file, seed, tree) -> {
            int last = new SplittableRandom(seed).nextInt(12);
            AtomicInteger sent = new AtomicInteger();
            CountDownLatch asked = new CountDownLatch(2); // once more, and the first answer has had its effect
            tree.recording().before(path -> {
                if (sent.incrementAndGet() > last) {
                    asked.await(1, TimeUnit.SECONDS);
                }
            });
            Replay.Performed performed = tree.inFull(
                    new RunListener() {},
                    () -> {
                        if (sent.get() > last) {
                            asked.countDown();
                        }
                        return asked.getCount() == 0;
                    },
                    Run::perform);
            assertBrokenOff(file, tree, performed);
        });
    }

    private static void assertBrokenOff(Node file, Replay tree, Replay.Performed performed) {
        assertWellTold(tree.root(), performed.told());
        assertPossible(performed, leaves(tree, performed), file, TreeModel.of(file));
        assertThat(performed.requests()).doesNotHaveDuplicates();
    }

    /** Throws at the start or end of some node, once. */
    private static final class Break implements RunListener {

        private final AtomicInteger left;

        /** Says that it was meant. */
        static final class Off extends RuntimeException {}

        Break(int last) {
            left = new AtomicInteger(last);
        }

        @Override
        public void started(PlanNode node) {
            pass();
        }

        @Override
        public void finished(PlanNode node, Outcome outcome) {
            pass();
        }

        private void pass() {
            if (left.getAndDecrement() == 0) {
                throw new Off();
            }
        }
    }

    @Test
    void of_each_leaf_alone_that_is_asked_for_what_it_needs_itself_and_the_teardown() throws InterruptedException {
        Forest.each(40, ALL, true, folder, (file, seed, tree) -> {
            for (String leaf : leaves(file)) {
                OneAlone model = OneAlone.asked(file, leaf);
                Replay.Performed performed = tree.asking(leaf);
                assertAlone(leaf, performed, model, !isAtOnceInTeardown(file));
                assertThat(performed.failed())
                        .as("failed teardown, owed for %s", leaf)
                        .containsExactlyInAnyOrderElementsOf(model.failedTeardown());
            }
        });
    }

    @Test
    void of_each_leaf_alone_that_is_selected_what_it_needs_itself_and_the_teardown() throws InterruptedException {
        Forest.each(40, ALL, true, folder, (file, seed, tree) -> {
            for (String leaf : leaves(file)) {
                Replay.Performed performed = tree.selecting(leaf);
                assertAlone(leaf, performed, OneAlone.selected(file, leaf), true);
                assertThat(performed.failed()).as("owed for %s", leaf).isEmpty();
            }
        });
    }

    private static void assertAlone(String leaf, Replay.Performed performed, OneAlone model, boolean inOrder) {
        assertThat(performed.outcomeAt(leaf)).as("outcome of %s", leaf).isEqualTo(model.outcome());
        if (inOrder) {
            assertThat(performed.requests()).as("for %s", leaf).containsExactlyElementsOf(model.requests());
        } else {
            assertThat(performed.requests()).as("for %s", leaf).containsExactlyInAnyOrderElementsOf(model.requests());
        }
    }

    private static List<String> leaves(Node file) {
        return Place.ofFile(file).leaves().map(Place::path).toList();
    }

    private static boolean isAtOnceInTeardown(Node file) {
        return file.all().stream().anyMatch(group -> group.parallel > 1 && group.isInTeardown());
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

    private static Map<String, String> leaves(Replay tree, Replay.Performed performed) {
        Set<String> names = tree.root().leaves().map(Told::name).collect(Collectors.toSet());
        Map<String, String> leaves = new HashMap<>();
        performed.told().outcomes().forEach((name, outcome) -> {
            if (names.contains(name)) {
                leaves.put(name, Told.word(outcome));
            }
        });
        return leaves;
    }

    /**
     * What was broken off may be aborted or skipped. What ran comes out as it would have; and what would not have run
     * does so only in a teardown, where a lack harms nothing, or where it depends on who is quicker.
     */
    private static void assertPossible(
            Replay.Performed performed, Map<String, String> told, Node file, TreeModel model) {
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
                assertThat(outcome)
                        .as(() -> leaf + ": " + performed.told().outcomes().get(leaf))
                        .isEqualTo(expected);
            }
        });
    }

    /** Started and finished in pairs, parents around their children, nobody left out. */
    private static void assertWellTold(PlanNode file, Told told) {
        List<String> events = told.events();
        Map<String, Integer> places = new HashMap<>();
        events.forEach(event -> places.put(event, places.size()));
        assertThat(places).as("events: %s", events).hasSameSizeAs(events);
        Set<String> expected = new HashSet<>();
        assertWellTold(file, places, expected);
        assertThat(places).containsOnlyKeys(expected);
    }

    private static void assertWellTold(PlanNode node, Map<String, Integer> places, Set<String> expected) {
        String name = Told.name(node);
        if (places.containsKey("/ " + name)) {
            expected.add("/ " + name);
            return; // and of nothing in it is anything expected
        }
        assertThat(places).containsKeys("+ " + name, "- " + name);
        expected.addAll(List.of("+ " + name, "- " + name));
        for (PlanNode child : node.children()) {
            assertWellTold(child, places, expected);
            String inner = Told.name(child);
            for (String event : List.of("+ " + inner, "- " + inner, "/ " + inner)) {
                if (places.containsKey(event)) {
                    assertThat(places.get(event))
                            .as("%s within %s", event, name)
                            .isBetween(places.get("+ " + name), places.get("- " + name));
                }
            }
        }
        assertThat(places.get("+ " + name)).isLessThan(places.get("- " + name));
    }
}
