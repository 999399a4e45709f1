package dev.retort.project;

import dev.retort.spec.Defaults;
import dev.retort.template.Template;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code retort.yaml} says, whichever environment is chosen. Immutable.
 *
 * @param secrets the variables that no output may show
 * @param files further folders that specs may read from, absolute
 */
record Settings(
        Environments environments,
        Map<String, Template> secrets,
        Defaults defaults,
        Optional<MockSetting> mock,
        List<Path> files) {

    /** Those of a project that has no file. */
    static final Settings NONE = new Settings(Environments.NONE, Map.of(), Defaults.NONE, Optional.empty(), List.of());
}
