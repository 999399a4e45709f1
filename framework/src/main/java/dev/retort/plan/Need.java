package dev.retort.plan;

import java.util.Optional;

/**
 * That a node needs another one to have run.
 *
 * @param from who has to have run: a test, or a group or test with rows
 * @param variable what that one captures; without one it has to have passed ({@code needs})
 * @param soft it runs first when the node is selected alone, but its lack aborts nothing ({@code | default})
 */
public record Need(NodePath from, Optional<String> variable, boolean soft) {}
