package dev.retort.template;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Where random values come from: the run's seed, the path of the owner and the number of the call there. So neither
 * order nor threads nor selection change them (RULES 4). Thread-safe.
 */
final class Draws {

    private final long seed;
    private final String path;
    private final AtomicInteger calls = new AtomicInteger();

    Draws(long seed, String path) {
        this.seed = seed;
        this.path = path;
    }

    Draws of(String owner) {
        return new Draws(seed, path + "/" + owner);
    }

    /** The generator of the next call. */
    RandomGenerator next() {
        long hash = seed;
        for (int i = 0; i < path.length(); i++) {
            hash = hash * 0x100000001B3L ^ path.charAt(i);
        }
        return new SplittableRandom(hash * 31 + calls.getAndIncrement());
    }
}
