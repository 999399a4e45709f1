package dev.retort.spec.expect;

import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.JsonPathSpec;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.JsonPath;
import dev.retort.value.Members;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code json}: a tree, and beside its members JSONPaths, each with what it has to find. */
final class JsonExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Reading reading) {
        List<Part> parts = new ArrayList<>();
        if (entry.value() instanceof SourceNode.Mapping mapping && isTree(mapping)) {
            for (SourceNode.Entry member : mapping.entries()) {
                parts.add(part(mapping, member, reading));
            }
        } else {
            parts.add(new Whole(entry.value().at(), reading.matchers().read(entry.value())));
        }
        return new JsonParts(entry.key().at(), parts);
    }

    /** Whether each member can be matched, and told, by itself: it is no map of operators. */
    private static boolean isTree(SourceNode.Mapping mapping) {
        List<String> keys =
                mapping.entries().stream().map(entry -> entry.key().text()).toList();
        return keys.stream().anyMatch(JsonPathSpec::isMeant)
                || !keys.isEmpty() && keys.stream().noneMatch(JsonExpectation::isOperator);
    }

    private static Part part(SourceNode.Mapping mapping, SourceNode.Entry member, Reading reading) {
        String key = member.key().text();
        Location at = member.value().at();
        if (JsonPathSpec.isMeant(key)) {
            JsonPathSpec path = JsonPathSpec.read(key, member.key().at(), reading);
            return new AtPath(at, path, reading.matchers().read(member.value()));
        }
        if (isOperator(key)) {
            reading.problems()
                    .add(
                            "mixed-operators",
                            member.key().at(),
                            "the operator `" + key + "` stands beside JSONPaths",
                            "write `$: {" + key + ": …}`");
        }
        return new Whole(at, reading.matchers().read(new SourceNode.Mapping(mapping.at(), List.of(member))));
    }

    private static boolean isOperator(String key) {
        return key.length() > 1 && key.charAt(0) == '$' && Character.isLetter(key.charAt(1));
    }

    private record JsonParts(Location at, List<Part> parts) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            Parsed<Optional<Value>> json = answer.json();
            if (json.failure().isPresent()) {
                Mismatches mismatches = new Mismatches(problems);
                mismatches.add(
                        ValuePath.ROOT,
                        "JSON",
                        "not JSON: " + json.failure().get().reason(),
                        at);
                return List.of(new Finding("json", at, mismatches.list()));
            }
            Optional<Value> value = json.toOptional().flatMap(present -> present);
            List<Finding> findings = new ArrayList<>();
            for (Part part : worthMatching(value)) {
                Mismatches mismatches = new Mismatches(problems);
                part.match(value, scope, mismatches);
                findings.add(new Finding("json", part.at(), mismatches.list()));
            }
            return findings;
        }

        /** Of what is no object each member would say so; one is enough. */
        private List<Part> worthMatching(Optional<Value> json) {
            if (json.filter(Members.class::isInstance).isPresent()) {
                return parts;
            }
            List<Part> few = new ArrayList<>();
            parts.stream().filter(Whole.class::isInstance).findFirst().ifPresent(few::add);
            parts.stream().filter(AtPath.class::isInstance).forEach(few::add);
            return few;
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            parts.forEach(part -> names.addAll(part.names()));
            return names;
        }
    }

    private sealed interface Part {
        Location at();

        void match(Optional<Value> json, Scope scope, Mismatches mismatches);

        Set<NameUse> names();
    }

    /** Matches the whole document. */
    private record Whole(Location at, Matcher matcher) implements Part {
        @Override
        public void match(Optional<Value> json, Scope scope, Mismatches mismatches) {
            matcher.match(json, ValuePath.ROOT, scope, mismatches);
        }

        @Override
        public Set<NameUse> names() {
            return matcher.names();
        }
    }

    /** Matches what a JSONPath finds: the one value of a singular query, the list of the values of any other. */
    private record AtPath(Location at, JsonPathSpec path, Matcher matcher) implements Part {
        @Override
        public void match(Optional<Value> json, Scope scope, Mismatches mismatches) {
            Optional<JsonPath> rendered = path.render(scope, mismatches.problems());
            if (rendered.isEmpty()) {
                return;
            }
            List<Value> found = json.map(rendered.get()::select).orElse(List.of());
            Optional<Value> actual =
                    rendered.get().singular() ? found.stream().findFirst() : Optional.of(new Items(found));
            matcher.match(actual, new ValuePath(rendered.get().toString()), scope, mismatches);
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>(path.names());
            names.addAll(matcher.names());
            return names;
        }
    }
}
