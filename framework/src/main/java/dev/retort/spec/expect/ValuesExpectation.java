package dev.retort.spec.expect;

import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code values}: a template over {@code response} to what its value has to be; absent goes to the matcher as absent.
 */
final class ValuesExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "values";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        List<Computed> values = new ArrayList<>();
        reading.mapping(entry.value())
                .ifPresent(mapping -> mapping.entries().forEach(each -> values.add(computed(each, reading))));
        return new Values(List.copyOf(values));
    }

    private static Computed computed(SourceNode.Entry entry, Reading reading) {
        String written = entry.key().text();
        if (!written.contains("${")) {
            reading.problems()
                    .add(
                            "no-template",
                            entry.key().at(),
                            "`" + written + "` is no template, so there is nothing to compute",
                            "write `${" + written + "}`");
        }
        return new Computed(
                written,
                reading.template(entry.key()),
                entry.value().at(),
                reading.matchers().read(entry.value()));
    }

    private record Computed(String written, Template template, Location at, Matcher matcher) {
        /** Empty where the problems say why there is nothing to compare. */
        Optional<Finding> check(Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            Problems own = new Problems();
            Optional<Value> value = template.evaluate(scope, own);
            problems.addAll(own);
            if (!own.isEmpty()) {
                return Optional.empty();
            }
            matcher.match(value, new ValuePath(written), scope, mismatches);
            return Optional.of(new Finding("values", at, mismatches.list()));
        }
    }

    private record Values(List<Computed> values) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            return values.stream()
                    .flatMap(value -> value.check(scope, problems).stream())
                    .toList();
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            values.forEach(value -> {
                names.addAll(value.template().names());
                names.addAll(value.matcher().names());
            });
            return names;
        }
    }
}
