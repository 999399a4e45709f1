package dev.retort.template;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Where random values come from: the run's seed, the path of the owner and the number of the call there. So neither
 * order nor threads nor selection change them (RULES 4). Thread-safe.
 */
final class Draws {

    private final long seed;
    private final String path;
    private final Optional<Draws> around;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean drawn = new AtomicBoolean();

    private Draws(long seed, String path, Optional<Draws> around) {
        this.seed = seed;
        this.path = path;
        this.around = around;
    }

    static Draws ofRun(long seed) {
        return new Draws(seed, "", Optional.empty());
    }

    Draws of(String owner) {
        return new Draws(seed, path + "/" + owner, Optional.of(this));
    }

    /** Whether a random value was drawn here or inside, or one that was drawn elsewhere took part. */
    boolean haveDrawn() {
        return drawn.get();
    }

    /** Notes that a random value took part. */
    void note() {
        if (!drawn.getAndSet(true)) {
            around.ifPresent(Draws::note);
        }
    }

    /** The generator of the next call. */
    RandomGenerator next() {
        long hash = seed;
        for (int i = 0; i < path.length(); i++) {
            hash = hash * 0x100000001B3L ^ path.charAt(i);
        }
        RandomGenerator generator = new SplittableRandom(hash * 31 + calls.getAndIncrement());
        return () -> {
            note();
            return generator.nextLong();
        };
    }
}
