package dev.retort.run;

import dev.retort.http.UserAgent;
import dev.retort.source.Problem;
import dev.retort.spec.Vocabulary;
import dev.retort.template.Surroundings;
import java.util.List;

/**
 * What a run works with; the run closes what can be closed of it.
 *
 * @param seed of all random values
 * @param vocabulary the words of the specs, and whose mistake an exception is
 * @param answers who is handed what requests bring back
 */
public record RunSetup(
        Surroundings surroundings,
        long seed,
        UserAgent agent,
        List<Companion> companions,
        Vocabulary vocabulary,
        Answers answers) {

    public RunSetup {
        companions = List.copyOf(companions);
    }

    /** Closes the connections and each companion; one that throws is named. */
    Ending closing(Ending ending) {
        ending.then(agent::close);
        companions.forEach(companion -> ending.then(() -> close(companion)));
        return ending;
    }

    private void close(Companion companion) {
        try {
            companion.close();
        } catch (Throwable thrown) {
            Problem blame = vocabulary.authors().blame(thrown, RunSetup.class, companion.at());
            throw new IllegalStateException(blame.message() + " (" + blame.at().shown() + ")", thrown);
        }
    }
}
