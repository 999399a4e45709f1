package dev.retort.run;

import dev.retort.secret.Redacted;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What came of a node. Cleared of secrets, immutable. */
public sealed interface Outcome {

    /** All that is expected holds. */
    record Passed() implements Outcome {}

    /**
     * It is not as the spec expects.
     *
     * @param mismatches the expectations that do not hold
     * @param holding how many others do
     * @param problems what kept something from being rendered, or the file from being run
     * @param trouble why there was no answer
     * @param transcript the last exchange, if there was one
     * @param used the variables that took part
     * @param missed how many tests that stand above it in its file did not run, so that it may lack what they do (RULES
     *     9)
     * @param seed of the random values that took part; none, where none did
     * @param of whose failure this is, where it is another's: of a group the teardown that nobody selected
     */
    record Failed(
            List<ShownMismatch> mismatches,
            int holding,
            List<ShownProblem> problems,
            Optional<ShownTrouble> trouble,
            Optional<Transcript> transcript,
            List<ShownUse> used,
            int missed,
            OptionalLong seed,
            Optional<ShownTest> of)
            implements Outcome {

        public Failed {
            mismatches = List.copyOf(mismatches);
            problems = List.copyOf(problems);
            used = List.copyOf(used);
        }

        static Failed ofProblems(List<ShownProblem> problems) {
            return new Failed(
                    List.of(),
                    0,
                    problems,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    0,
                    OptionalLong.empty(),
                    Optional.empty());
        }

        /** The same, in which random values took part. */
        Failed drawnFrom(long runsSeed) {
            return new Failed(
                    mismatches, holding, problems, trouble, transcript, used, missed, OptionalLong.of(runsSeed), of);
        }

        /** The same, told of somebody else. */
        Failed of(ShownTest test) {
            return new Failed(
                    mismatches, holding, problems, trouble, transcript, used, missed, seed, Optional.of(test));
        }
    }

    /**
     * It was not tried, or broken off, for want of something else.
     *
     * @param cause what failed, or was skipped, where it is a test or group that this was for want of
     */
    record Aborted(Redacted reason, Optional<Cause> cause) implements Outcome {

        static Aborted of(Redacted reason) {
            return new Aborted(reason, Optional.empty());
        }
    }

    /** It was not meant to run. */
    record Skipped(Redacted reason) implements Outcome {}
}
