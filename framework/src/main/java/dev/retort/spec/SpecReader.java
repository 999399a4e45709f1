package dev.retort.spec;

import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import java.util.Optional;

/**
 * Reads spec files: a file is a group, and a group holds tests and groups. Stateless but for its words; thread-safe.
 */
public final class SpecReader {

    private final Vocabulary vocabulary;

    public SpecReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What that file says, or all that is wrong with it. */
    public SpecFile read(SourceFile file) {
        Problems problems = new Problems();
        Reading reading = new Reading(vocabulary, problems);
        Optional<GroupSpec> group = file.root(problems)
                .flatMap(reading::mapping)
                .map(mapping -> new GroupReader(reading).readFile(file, mapping));
        group.ifPresent(read -> VariableNames.reportClashes(read, problems));
        return new SpecFile(file, problems.isEmpty() ? group : Optional.empty(), problems.list());
    }
}
