package dev.retort.plan;

/**
 * That a test needs another one to have run.
 *
 * @param variable what that one captures for it
 * @param from who captures it
 * @param soft it runs first when the test is selected alone, but its lack aborts nothing ({@code | default})
 */
public record Need(String variable, NodePath from, boolean soft) {}
