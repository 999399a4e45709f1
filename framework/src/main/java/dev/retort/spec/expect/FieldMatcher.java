package dev.retort.spec.expect;

import dev.retort.http.MediaType;
import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Items;
import dev.retort.value.Json;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the lines of one field have to be: null for none, a list or an array operator for all of them, and anything else
 * for some line. A {@code Content-Type} is compared as a media type.
 */
sealed interface FieldMatcher {

    void match(List<String> lines, ValuePath at, Scope scope, Mismatches mismatches);

    Set<NameUse> names();

    static FieldMatcher read(String field, SourceNode node, Reading reading) {
        if (node instanceof SourceNode.Scalar scalar) {
            if (scalar.form() == SourceNode.Scalar.Form.NULL) {
                return new NoLine(node);
            }
            if (field.equalsIgnoreCase("Content-Type")) {
                return new SameMediaType(reading.template(node));
            }
        }
        Matcher matcher = reading.matchers().forText().read(node);
        return node instanceof SourceNode.Sequence || wantsArray(node, reading)
                ? new AllLines(matcher)
                : new SomeLine(matcher, node);
    }

    private static boolean wantsArray(SourceNode node, Reading reading) {
        return node instanceof SourceNode.Mapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> reading.vocabulary()
                                .operators()
                                .find(entry.key().text())
                                .filter(operator -> operator.wantsArray())
                                .isPresent());
    }

    private static Optional<Value> items(List<String> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Items(lines.stream().<Value>map(Text::new).toList()));
    }

    /** {@code null}: the field must not be there. */
    record NoLine(SourceNode node) implements FieldMatcher {
        @Override
        public void match(List<String> lines, ValuePath at, Scope scope, Mismatches mismatches) {
            if (!lines.isEmpty()) {
                mismatches.add(at, "to be absent", shown(lines), node.at());
            }
        }

        @Override
        public Set<NameUse> names() {
            return Set.of();
        }
    }

    /** Sees the list of lines. */
    record AllLines(Matcher matcher) implements FieldMatcher {
        @Override
        public void match(List<String> lines, ValuePath at, Scope scope, Mismatches mismatches) {
            matcher.match(items(lines), at, scope, mismatches);
        }

        @Override
        public Set<NameUse> names() {
            return matcher.names();
        }
    }

    /** Holds when it does for one line. */
    record SomeLine(Matcher matcher, SourceNode node) implements FieldMatcher {
        @Override
        public void match(List<String> lines, ValuePath at, Scope scope, Mismatches mismatches) {
            if (lines.size() <= 1) {
                matcher.match(lines.stream().findFirst().map(Text::new), at, scope, mismatches);
                return;
            }
            for (String line : lines) {
                Mismatches apart = mismatches.apart();
                matcher.match(Optional.of(new Text(line)), at, scope, apart);
                if (apart.isEmpty()) {
                    return;
                }
            }
            mismatches.add(at, "one line " + matcher.expectation(scope), shown(lines), node.at());
        }

        @Override
        public Set<NameUse> names() {
            return matcher.names();
        }
    }

    /** Compares the media type, and the parameters that are named. */
    record SameMediaType(Template template) implements FieldMatcher {
        @Override
        public void match(List<String> lines, ValuePath at, Scope scope, Mismatches mismatches) {
            Optional<String> expected = template.text(scope, Places.TEXT, mismatches.problems());
            if (expected.isPresent() && lines.stream().noneMatch(line -> includes(line, expected.get()))) {
                mismatches.add(
                        at,
                        Json.shown(new Text(expected.get())),
                        lines.isEmpty() ? "absent" : shown(lines),
                        template.at());
            }
        }

        private static boolean includes(String line, String expected) {
            Optional<MediaType> actual = MediaType.parse(line);
            Optional<MediaType> wanted = MediaType.parse(expected);
            return actual.isPresent() && wanted.isPresent()
                    ? isSame(actual.get(), wanted.get())
                    : line.equals(expected);
        }

        private static boolean isSame(MediaType actual, MediaType wanted) {
            return actual.essence().equals(wanted.essence())
                    && wanted.parameters().stream()
                            .allMatch(parameter -> actual.parameter(parameter.name())
                                    .filter(parameter.value()::equalsIgnoreCase)
                                    .isPresent());
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }

    private static String shown(List<String> lines) {
        return Json.shown(
                lines.size() == 1 ? new Text(lines.get(0)) : items(lines).orElse(Items.EMPTY));
    }
}
