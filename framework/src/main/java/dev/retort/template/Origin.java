package dev.retort.template;

import dev.retort.source.Location;
import java.util.Optional;

/**
 * Where a variable's value came from.
 *
 * @param at the place that declares or captures it, where there is one in a file
 * @param by who captured it, or the name of the environment
 */
public record Origin(Kind kind, Optional<Location> at, Optional<String> by) {

    /** The ways in which a variable gets its value. */
    public enum Kind {
        VARS,
        CAPTURE,
        CASE,
        PARAMETER,
        ENVIRONMENT,
        SECRET,
        BUILT_IN
    }

    public static Origin of(Kind kind) {
        return new Origin(kind, Optional.empty(), Optional.empty());
    }

    public static Origin of(Kind kind, Location at) {
        return new Origin(kind, Optional.of(at), Optional.empty());
    }

    public static Origin of(Kind kind, Location at, String by) {
        return new Origin(kind, Optional.of(at), Optional.of(by));
    }

    /** In words, without the place: {@code from vars}, {@code from `logs in`}, {@code from environment default}. */
    public String shown() {
        return switch (kind) {
            case VARS -> "from vars";
            case CAPTURE -> "from `" + by.orElse("?") + "`";
            case CASE -> "from cases";
            case PARAMETER -> "from the parameter retort.var";
            case ENVIRONMENT -> "from environment " + by.orElse("default");
            case SECRET -> "from secrets";
            case BUILT_IN -> "built in";
        };
    }
}
