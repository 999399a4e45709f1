package dev.retort.spec.expect;

import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** {@code headers}: field name, in any case, to what its lines have to be. */
final class HeadersExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "headers";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Reading reading) {
        List<Field> fields = new ArrayList<>();
        reading.mapping(entry.value())
                .ifPresent(mapping -> mapping.entries().forEach(field -> fields.add(field(field, reading))));
        return new Fields(fields);
    }

    private static Field field(SourceNode.Entry entry, Reading reading) {
        String name = entry.key().text();
        return new Field(name, entry.value().at(), FieldMatcher.read(name, entry.value(), reading));
    }

    private record Field(String name, Location at, FieldMatcher matcher) {}

    private record Fields(List<Field> fields) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            List<Finding> findings = new ArrayList<>();
            for (Field field : fields) {
                Mismatches mismatches = new Mismatches(problems);
                List<String> lines = answer.headers().values(field.name());
                field.matcher().match(lines, new ValuePath(field.name()), scope, mismatches);
                findings.add(new Finding("headers", field.at(), mismatches.list()));
            }
            return findings;
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            fields.forEach(field -> names.addAll(field.matcher().names()));
            return names;
        }
    }
}
