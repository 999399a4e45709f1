package dev.retort.template;

import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What a template can see of the world beside its variables; all of it comes in as a value, so that a test can fix it.
 *
 * @param random the generator of the call at hand: functions draw from this one only
 * @param env an environment variable, empty where it is not set
 * @param at where the call at hand stands in a spec: the files that it names lie beside that spec
 */
public record Surroundings(
        Clock clock,
        RandomGenerator random,
        Function<String, Optional<String>> env,
        FileAccess files,
        Optional<Location> at) {

    public Surroundings(Clock clock, RandomGenerator random, Function<String, Optional<String>> env, FileAccess files) {
        this(clock, random, env, files, Optional.empty());
    }

    /** The same with the generator of another call. */
    public Surroundings drawingFrom(RandomGenerator generator) {
        return new Surroundings(clock, generator, env, files, at);
    }

    /** The same for a call at that place. */
    Surroundings calledAt(Location place) {
        return new Surroundings(clock, random, env, files, Optional.of(place));
    }
}
