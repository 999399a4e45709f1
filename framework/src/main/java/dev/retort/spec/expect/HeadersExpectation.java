package dev.retort.spec.expect;

import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
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
    public boolean readsContent() {
        return false;
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        List<Field> fields = new ArrayList<>();
        reading.mapping(entry.value())
                .ifPresent(mapping -> mapping.entries().forEach(field -> fields.add(field(field, reading))));
        return new Lines(List.copyOf(fields));
    }

    private static Field field(SourceNode.Entry entry, Reading reading) {
        return new Field(
                reading.template(entry.key()),
                entry.value().at(),
                FieldMatcher.read(entry.key().text(), entry.value(), reading));
    }

    private record Field(Template name, Location at, FieldMatcher matcher) {
        Finding check(Answer answer, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            String called = name.text(scope, Places.TEXT, problems).orElse("");
            if (!called.isEmpty()) {
                matcher.match(answer.headers().values(called), new ValuePath(called), scope, mismatches);
            }
            return new Finding("headers", at, FieldHints.added(called, mismatches.list(), answer));
        }
    }

    private record Lines(List<Field> fields) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            return fields.stream()
                    .map(field -> field.check(answer, scope, problems))
                    .toList();
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            fields.forEach(field -> {
                names.addAll(field.name().names());
                names.addAll(field.matcher().names());
            });
            return names;
        }
    }
}
