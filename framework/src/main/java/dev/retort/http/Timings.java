package dev.retort.http;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How long each part of a hop took. {@code DNS}, {@code CONNECT} and {@code TLS} are missing on a reused connection,
 * and what was never reached is missing too.
 */
public record Timings(Map<Phase, Duration> phases) {

    public Timings {
        EnumMap<Phase, Duration> inOrder = new EnumMap<>(Phase.class);
        inOrder.putAll(phases);
        phases = Collections.unmodifiableMap(inOrder);
    }

    public Optional<Duration> of(Phase phase) {
        return Optional.ofNullable(phases.get(phase));
    }

    public Duration total() {
        return phases.values().stream().reduce(Duration.ZERO, Duration::plus);
    }
}
