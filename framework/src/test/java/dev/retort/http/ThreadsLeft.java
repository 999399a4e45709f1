package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** The threads of user agents and servers that were begun after a moment, and should be over. */
record ThreadsLeft(Set<Thread> before) {

    static ThreadsLeft sinceNow() {
        return new ThreadsLeft(Thread.getAllStackTraces().keySet());
    }

    /** Waits for what is about to end. */
    void assertNone() throws InterruptedException {
        Set<String> left = new HashSet<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            boolean ours =
                    thread.getName().startsWith("retort") || thread.getName().startsWith("raw");
            if (ours && !before.contains(thread)) {
                thread.join(10_000);
                if (thread.isAlive()) {
                    left.add(thread.getName());
                }
            }
        }
        assertThat(left).as("no thread left behind").isEmpty();
    }
}
