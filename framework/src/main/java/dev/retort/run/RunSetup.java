package dev.retort.run;

import dev.retort.http.UserAgent;
import dev.retort.template.Surroundings;
import java.util.List;

/**
 * What a run works with; the run closes what can be closed of it.
 *
 * @param seed of all random values
 */
public record RunSetup(Surroundings surroundings, long seed, UserAgent agent, List<Companion> companions) {

    public RunSetup {
        companions = List.copyOf(companions);
    }
}
