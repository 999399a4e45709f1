package dev.retort.run;

import dev.retort.http.UserAgent;
import dev.retort.spec.Authors;
import dev.retort.template.Surroundings;
import java.util.List;

/**
 * What a run works with; the run closes what can be closed of it.
 *
 * @param seed of all random values
 * @param authors whose mistake an exception is
 */
public record RunSetup(
        Surroundings surroundings, long seed, UserAgent agent, List<Companion> companions, Authors authors) {

    public RunSetup {
        companions = List.copyOf(companions);
    }
}
