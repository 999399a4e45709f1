package dev.retort.spec;

import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.Reads;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.spec.flow.Cases;
import java.util.ArrayList;
import java.util.List;
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
        try {
            return tryToRead(file);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            Problem mistake = vocabulary.authors().blame(thrown, SpecReader.class, file.at(1, 1, 1));
            return new SpecFile(file, Optional.empty(), List.of(mistake), List.of());
        }
    }

    private SpecFile tryToRead(SourceFile file) {
        Problems problems = new Problems();
        Reading reading = new Reading(vocabulary, problems);
        Optional<GroupSpec> group = file.root(problems)
                .flatMap(root -> mapping(root, reading))
                .map(mapping -> new GroupReader(reading).readFile(file, mapping));
        List<WrittenSecret> secrets = new ArrayList<>(reading.confided());
        group.ifPresent(read -> {
            VariableNames.reportClashes(read, problems);
            askForNames(read);
            secrets.addAll(WrittenSecrets.of(read, WrittenSecrets.names(read)));
        });
        return new SpecFile(file, problems.isEmpty() ? group : Optional.empty(), problems.list(), secrets);
    }

    private static Optional<SourceNode.Mapping> mapping(SourceNode root, Reading reading) {
        return root instanceof SourceNode.Sequence
                ? Reads.wrong(
                        "a map",
                        root,
                        "write `tests:` above the list, and indent the list below it",
                        reading.problems())
                : reading.mapping(root);
    }

    /** The plan will ask for the names of variables; an extension that cannot tell them must not hinder other files. */
    private static void askForNames(GroupSpec group) {
        askForNames(group.flow().cases());
        for (SpecNode node : group.children()) {
            if (node instanceof TestSpec test) {
                test.names();
                askForNames(test.flow().cases());
            } else if (node instanceof GroupSpec inner) {
                askForNames(inner);
            }
        }
    }

    private static void askForNames(Optional<Cases> cases) {
        cases.ifPresent(known -> known.rows().forEach(Cases.Row::names));
    }
}
