package dev.retort.plan;

/** Where in its group a node stands. */
public enum Section {
    SETUP,
    TESTS,
    TEARDOWN
}
