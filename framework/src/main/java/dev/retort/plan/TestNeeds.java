package dev.retort.plan;

import dev.retort.source.Problem;
import java.util.List;

/**
 * What a test needs.
 *
 * @param needs the tests that have to run before it, in the order of the document
 * @param problems what can be known to fail: a variable that nothing declares, or that is captured only further down
 */
public record TestNeeds(List<Need> needs, List<Problem> problems) {

    static final TestNeeds NONE = new TestNeeds(List.of(), List.of());

    public TestNeeds {
        needs = List.copyOf(needs);
        problems = List.copyOf(problems);
    }
}
