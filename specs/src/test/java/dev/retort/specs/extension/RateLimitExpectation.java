package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.spec.expect.Expectation;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.spec.expect.Finding;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code expect: {rateLimit: {$gt: 10}}}: how many requests are left, by the field X-RateLimit-Remaining. */
public final class RateLimitExpectation implements Extension, ExpectationKind {

    @Override
    public List<ExpectationKind> expectations() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "rateLimit";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        Matcher matcher = reading.matchers().forText().read(entry.value());
        return new RateLimit(matcher, entry.value().at());
    }

    private record RateLimit(Matcher matcher, Location at) implements Expectation {

        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            Optional<Value> remaining =
                    answer.headers().first("X-RateLimit-Remaining").map(Text::new);
            Mismatches mismatches = new Mismatches(problems);
            matcher.match(remaining, new ValuePath("remaining"), scope, mismatches);
            return List.of(new Finding("rateLimit", at, mismatches.list()));
        }

        @Override
        public Set<NameUse> names() {
            return matcher.names();
        }
    }
}
