/** Runs specs of HTTP tests on the JUnit Platform. */
module dev.retort.junit {
    requires transitive dev.retort;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;
    requires transitive org.junit.platform.engine;

    exports dev.retort.junit;
    exports dev.retort.junit.jupiter;

    provides org.junit.platform.engine.TestEngine with
            dev.retort.junit.RetortTestEngine;
}
