package dev.retort.spec.expect;

import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Numeral;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code status: 200}, {@code 2xx}, {@code [200, 204]}, {@code any}, or a matcher. */
final class StatusExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "status";
    }

    @Override
    public boolean readsContent() {
        return false;
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        SourceNode node = entry.value();
        List<SourceNode> choices = node instanceof SourceNode.Sequence list ? list.items() : List.of(node);
        if (choices.isEmpty()) {
            reading.problems().add("wrong-status", node.at(), "an empty list has no status", "write `any`");
        }
        return new Status(
                node, choices.stream().map(choice -> choice(choice, reading)).toList());
    }

    private static Choice choice(SourceNode node, Reading reading) {
        if (node instanceof SourceNode.Scalar scalar) {
            if (scalar.text().equals("any")) {
                return new AnyStatus();
            }
            if (isClass(scalar.text())) {
                return new StatusClass(scalar.text().charAt(0) - '0');
            }
            if (isStatus(scalar.text())) {
                return new OneStatus(Integer.parseInt(scalar.text()));
            }
            if (!scalar.text().contains("${")) {
                reading.problems()
                        .add(
                                "wrong-status",
                                node.at(),
                                "`" + scalar.text() + "` is no status",
                                "write a number, a class such as 2xx, a list of them, or any");
            }
        }
        return new MatchedStatus(reading.matchers().forText().read(node));
    }

    private static boolean isStatus(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= '0' && c <= '9') && text.charAt(0) != '0';
    }

    private static boolean isClass(String text) {
        return text.length() == 3 && text.endsWith("xx") && text.charAt(0) >= '1' && text.charAt(0) <= '5';
    }

    private record Status(SourceNode node, List<Choice> choices) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            if (choices.stream().noneMatch(choice -> choice.holds(answer.status(), scope, problems))) {
                String expected =
                        choices.stream().map(choice -> choice.shown(scope)).collect(Collectors.joining(", "));
                mismatches.add(
                        OneMatcher.WHOLE,
                        choices.size() == 1 ? expected : "one of " + expected,
                        Integer.toString(answer.status()),
                        node.at());
            }
            return List.of(new Finding("status", node.at(), mismatches.list()));
        }

        @Override
        public boolean judgesStatus() {
            return true;
        }

        @Override
        public boolean expectsRedirect() {
            return !choices.isEmpty() && choices.stream().allMatch(Choice::isRedirect);
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            choices.forEach(choice -> names.addAll(choice.names()));
            return names;
        }
    }

    private interface Choice {
        boolean holds(int status, Scope scope, Problems problems);

        String shown(Scope scope);

        /** Whether nothing but a redirect is meant. */
        default boolean isRedirect() {
            return false;
        }

        default Set<NameUse> names() {
            return Set.of();
        }
    }

    private record AnyStatus() implements Choice {
        @Override
        public boolean holds(int status, Scope scope, Problems problems) {
            return true;
        }

        @Override
        public String shown(Scope scope) {
            return "any";
        }
    }

    private record OneStatus(int number) implements Choice {
        @Override
        public boolean holds(int status, Scope scope, Problems problems) {
            return status == number;
        }

        @Override
        public String shown(Scope scope) {
            return Integer.toString(number);
        }

        @Override
        public boolean isRedirect() {
            return number / 100 == 3;
        }
    }

    private record StatusClass(int hundreds) implements Choice {
        @Override
        public boolean holds(int status, Scope scope, Problems problems) {
            return status / 100 == hundreds;
        }

        @Override
        public String shown(Scope scope) {
            return hundreds + "xx";
        }

        @Override
        public boolean isRedirect() {
            return hundreds == 3;
        }
    }

    private record MatchedStatus(Matcher matcher) implements Choice {
        @Override
        public boolean holds(int status, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            matcher.match(Optional.of(Numeral.of(status)), OneMatcher.WHOLE, scope, mismatches);
            return mismatches.isEmpty();
        }

        @Override
        public String shown(Scope scope) {
            return matcher.expectation(scope);
        }

        @Override
        public Set<NameUse> names() {
            return matcher.names();
        }
    }
}
