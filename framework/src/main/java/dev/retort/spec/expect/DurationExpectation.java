package dev.retort.spec.expect;

import dev.retort.http.TransportFailure;
import dev.retort.match.Matcher;
import dev.retort.match.Mismatch;
import dev.retort.match.Mismatches;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code duration: {$lt: 500ms}}: how long the whole exchange took, in milliseconds. */
final class DurationExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public boolean readsContent() {
        return false;
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        if (entry.value() instanceof SourceNode.Scalar scalar) {
            reading.problems()
                    .add(
                            "exact-duration",
                            scalar.at(),
                            "no exchange takes exactly `" + scalar.text() + "`",
                            "write `{$lt: " + scalar.text() + "}`");
        }
        return new Took(entry.value().at(), reading.matchers().forText().read(entry.value()));
    }

    @Override
    public boolean standsBesideError() {
        return true;
    }

    private record Took(Location at, Matcher matcher) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            return check(answer.duration(), scope, problems);
        }

        @Override
        public List<Finding> check(TransportFailure failure, Scope scope, Problems problems) {
            return check(failure.elapsed(), scope, problems);
        }

        private List<Finding> check(Duration elapsed, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            String took = Quantity.shown(Duration.ofMillis(elapsed.toMillis()));
            matcher.match(Optional.of(new Text(took)), OneMatcher.WHOLE, scope, mismatches);
            return List.of(new Finding(
                    "duration",
                    at,
                    mismatches.list().stream()
                            .map(missed -> unquoted(missed, took))
                            .toList()));
        }

        /** A duration is compared as text, and shown as what it is. */
        private static Mismatch unquoted(Mismatch missed, String took) {
            String actual = missed.actual().replace("\"" + took + "\"", took);
            return new Mismatch(missed.at(), missed.expected(), actual, missed.where());
        }

        @Override
        public Set<NameUse> names() {
            return matcher.names();
        }
    }
}
