package dev.retort.spec.expect;

import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.spec.Answer;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An expectation of one value of an answer as a whole. */
record OneMatcher(String key, Location at, Function<Answer, Value> of, Matcher matcher) implements Expectation {

    /** Its own differences need no path, those inside it have one. */
    static final ValuePath WHOLE = new ValuePath("");

    @Override
    public List<Finding> check(Answer answer, Scope scope, Problems problems) {
        Mismatches mismatches = new Mismatches(problems);
        matcher.match(Optional.of(of.apply(answer)), WHOLE, scope, mismatches);
        return List.of(new Finding(key, at, mismatches.list()));
    }

    @Override
    public Set<NameUse> names() {
        return matcher.names();
    }
}
