package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import java.util.Optional;
import java.util.Set;

/** When and how often a test runs. Immutable. */
public record TestFlow(Conditions conditions, Pace pace, Optional<Cases> cases) {

    public static TestFlow read(Fields fields, Reading reading) {
        return new TestFlow(Conditions.read(fields, reading), Pace.read(fields, reading), Cases.read(fields, reading));
    }

    /** The same with a pace that comes from further out. */
    public TestFlow under(Pace outer) {
        return new TestFlow(conditions, outer.mergedInto(pace), cases);
    }

    /** The variables that it names; those of its rows are the rows' own. */
    public Set<NameUse> names() {
        return new NameUses().and(conditions.names()).and(pace.names()).all();
    }
}
