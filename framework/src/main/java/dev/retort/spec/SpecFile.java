package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * A spec file that was read: its outermost group, or what is wrong with it. Immutable.
 *
 * @param group empty exactly where there are problems
 * @param secrets those that stand in it as they are, also where there are problems
 */
public record SpecFile(
        SourceFile source, Optional<GroupSpec> group, List<Problem> problems, List<WrittenSecret> secrets)
        implements SpecNode {

    public SpecFile {
        problems = List.copyOf(problems);
        secrets = List.copyOf(secrets);
    }

    /** As messages show it: the path from the root of the specs, with {@code /}. */
    public String name() {
        return source.name();
    }

    /** Where it begins. */
    public Location at() {
        return source.at(1, 1, 1);
    }

    @Override
    public SpecFile under(Defaults outer) {
        return new SpecFile(source, group.map(found -> found.under(outer)), problems, secrets);
    }
}
