package dev.retort.spec.expect;

import dev.retort.http.FailureKind;
import dev.retort.http.TransportFailure;
import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.NearestName;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code error}: that there is no answer, and why: a kind of failure, a matcher on it, or {@code {kind, message}}. */
final class ErrorExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "error";
    }

    @Override
    public boolean standsBesideError() {
        return true;
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        SourceNode node = entry.value();
        if (node instanceof SourceNode.Mapping mapping && !hasOperators(mapping)) {
            try (Fields fields = Fields.of(mapping, reading.problems())) {
                return new Failure(
                        node.at(),
                        fields.take("kind", kind -> kind(kind, reading)),
                        fields.take("message", reading.matchers().forText()::read));
            }
        }
        return new Failure(node.at(), Optional.of(kind(node, reading)), Optional.empty());
    }

    private static boolean hasOperators(SourceNode.Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().startsWith("$"));
    }

    private static Kind kind(SourceNode node, Reading reading) {
        if (node instanceof SourceNode.Scalar scalar && !scalar.text().contains("${")) {
            if (FailureKind.of(scalar.text()).isEmpty()) {
                List<String> known = Arrays.stream(FailureKind.values())
                        .map(FailureKind::word)
                        .toList();
                reading.problems()
                        .add(
                                "unknown-error-kind",
                                node.at(),
                                "unknown kind of failure `" + scalar.text() + "`",
                                suggestion(scalar.text(), known));
            }
            return new Kind(
                    Optional.of(scalar.text()), reading.matchers().forText().read(node));
        }
        if (node instanceof SourceNode.Sequence) {
            reading.problems()
                    .add(
                            "wrong-type",
                            node.at(),
                            "a failure has one kind, not a list",
                            "write `{$in: […]}` for any of them");
        }
        return new Kind(Optional.empty(), reading.matchers().forText().read(node));
    }

    /** Of {@code timeout}, which is part of several kinds, these; and that of a whole exchange, called otherwise. */
    private static String suggestion(String word, List<String> known) {
        List<String> meant = known.stream()
                .filter(kind -> List.of(kind.split("-", -1)).contains(word)
                        || (word.equals("timeout") && kind.equals(FailureKind.DEADLINE.word())))
                .map(kind -> "`" + kind + "`")
                .toList();
        return meant.isEmpty() ? NearestName.suggestion(word, known) : "use " + String.join(" or ", meant);
    }

    /** @param word where it is simply named */
    private record Kind(Optional<String> word, Matcher matcher) {
        String shown(Scope scope) {
            return word.orElseGet(() -> matcher.expectation(scope));
        }
    }

    private record Failure(Location at, Optional<Kind> kind, Optional<Matcher> message) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            mismatches.add(
                    OneMatcher.WHOLE,
                    "to fail"
                            + kind.map(expected -> " with " + expected.shown(scope))
                                    .orElse(""),
                    answer.statusLine(),
                    at);
            return List.of(new Finding("error", at, mismatches.list()));
        }

        @Override
        public List<Finding> check(TransportFailure failure, Scope scope, Problems problems) {
            List<Finding> findings = new ArrayList<>();
            kind.ifPresent(expected -> findings.add(kind(expected, failure, scope, problems)));
            message.ifPresent(matcher -> {
                Mismatches mismatches = new Mismatches(problems);
                Optional<Value> actual = Optional.of(new Text(failure.summary()));
                matcher.match(actual, new ValuePath("message"), scope, mismatches);
                findings.add(new Finding("error", at, mismatches.list()));
            });
            return findings;
        }

        private Finding kind(Kind expected, TransportFailure failure, Scope scope, Problems problems) {
            Mismatches apart = new Mismatches(problems);
            String word = failure.kind().word();
            expected.matcher().match(Optional.of(new Text(word)), OneMatcher.WHOLE, scope, apart);
            Mismatches mismatches = new Mismatches(problems);
            if (!apart.isEmpty()) {
                mismatches.add(OneMatcher.WHOLE, expected.shown(scope), word + ": " + failure.summary(), at);
            }
            return new Finding("error", at, mismatches.list());
        }

        @Override
        public boolean judgesStatus() {
            return true;
        }

        @Override
        public boolean expectsFailure() {
            return true;
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            kind.ifPresent(expected -> names.addAll(expected.matcher().names()));
            message.ifPresent(matcher -> names.addAll(matcher.names()));
            return names;
        }
    }
}
