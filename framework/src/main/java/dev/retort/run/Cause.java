package dev.retort.run;

import dev.retort.plan.PlanNode;

/**
 * What another node was aborted for.
 *
 * @param node what failed, or was skipped; itself, and not a group around it that is told of for it
 * @param outcome {@code Failed} or {@code Skipped}
 */
public record Cause(PlanNode node, Outcome outcome) {}
