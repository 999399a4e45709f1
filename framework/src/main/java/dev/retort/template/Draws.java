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

    private final long hash;
    private final Optional<Draws> around;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicBoolean drawn = new AtomicBoolean();

    /** @param hash of the seed and the path of the owner */
    private Draws(long hash, Optional<Draws> around) {
        this.hash = hash;
        this.around = around;
    }

    static Draws ofRun(long seed) {
        return new Draws(seed, Optional.empty());
    }

    Draws of(String owner) {
        long inner = hashed(hash, '/');
        for (int i = 0; i < owner.length(); i++) {
            inner = hashed(inner, owner.charAt(i));
        }
        return new Draws(inner, Optional.of(this));
    }

    private static long hashed(long before, char next) {
        return before * 0x100000001B3L ^ next;
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
        RandomGenerator generator = new SplittableRandom(hash * 31 + calls.getAndIncrement());
        return () -> {
            note();
            return generator.nextLong();
        };
    }
}
