package dev.retort.project;

import dev.retort.source.Location;
import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/**
 * The environments of a project, of which a run uses one.
 *
 * @param at the key {@code environments}, if it is there
 * @param byName in the order written
 */
record Environments(Optional<Location> at, Map<String, Environment> byName) {

    static final Environments NONE = new Environments(Optional.empty(), Map.of());

    private static final String CODE = "unknown-environment";
    private static final String DEFAULT = "default";

    /**
     * The one that {@code retort.environment} names, else {@code default}, else one with nothing in it; empty, where
     * the problems say why.
     */
    Optional<Environment> choose(Optional<String> wanted, Problems problems) {
        Environment chosen = byName.get(wanted.orElse(DEFAULT));
        if (chosen != null) {
            return Optional.of(chosen);
        }
        if (wanted.isEmpty() && byName.isEmpty()) {
            return Optional.of(Environment.NONE);
        }
        wanted.ifPresentOrElse(name -> reportUnknown(name, problems), () -> reportUnnamed(problems));
        return Optional.empty();
    }

    private void reportUnknown(String name, Problems problems) {
        Location parameter = SourceFile.of("-Dretort.environment", name).at(1, 1, name.length());
        if (byName.isEmpty()) {
            problems.add(
                    CODE,
                    at.orElse(parameter),
                    "retort.environment is `" + name + "`, and retort.yaml has no `environments`",
                    "add them, or leave the parameter out");
        } else {
            problems.add(
                    CODE,
                    at.orElse(parameter),
                    name.isBlank()
                            ? "retort.environment is empty"
                            : "retort.environment is `" + name + "`, and no environment of that name is here",
                    NearestName.suggestion(name, byName.keySet()));
        }
    }

    private void reportUnnamed(Problems problems) {
        at.ifPresent(here -> problems.add(
                CODE,
                here,
                "no environment is chosen, and none of these is called `default`",
                "choose one: -Dretort.environment=" + String.join(" or ", byName.keySet())));
    }
}
