package dev.retort.plan;

import dev.retort.source.Problem;
import java.util.List;

/**
 * What a test needs, or a group to be told whether it runs.
 *
 * @param needs who has to have run before it
 * @param conditional those of them that {@code when} and {@code skip} need: without them it cannot be told whether it
 *     runs
 * @param problems what can be known to fail: a variable that nothing declares, or that is captured only further down
 * @param conditionProblems those of them in {@code when} and {@code skip}
 */
public record TestNeeds(
        List<Need> needs, List<Need> conditional, List<Problem> problems, List<Problem> conditionProblems) {

    static final TestNeeds NONE = new TestNeeds(List.of(), List.of(), List.of(), List.of());

    public TestNeeds {
        needs = List.copyOf(needs);
        conditional = List.copyOf(conditional);
        problems = List.copyOf(problems);
        conditionProblems = List.copyOf(conditionProblems);
    }
}
