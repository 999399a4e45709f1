package dev.retort.spec.expect;

import dev.retort.match.Matcher;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.JsonPathSpec;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
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
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        SourceNode node = entry.value();
        if (node instanceof SourceNode.Mapping mapping && canBeToldApart(mapping)) {
            return new Document(
                    entry.key().at(),
                    mapping.entries().stream()
                            .map(member -> part(mapping, member, reading))
                            .toList());
        }
        Part whole = new Part(node.at(), false, reading.matchers().readDocument(node));
        return new Document(entry.key().at(), List.of(whole));
    }

    /** Whether each member can be matched, and told, by itself. */
    private static boolean canBeToldApart(SourceNode.Mapping mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream()
                        .map(entry -> entry.key().text())
                        .allMatch(key -> JsonPathSpec.isMeant(key) || !isOperator(key) && !key.contains("${"));
    }

    private static boolean isOperator(String key) {
        return key.length() > 1 && key.charAt(0) == '$' && Character.isLetter(key.charAt(1));
    }

    private static Part part(SourceNode.Mapping mapping, SourceNode.Entry member, Reading reading) {
        SourceNode alone = new SourceNode.Mapping(mapping.at(), List.of(member));
        return new Part(
                member.value().at(),
                JsonPathSpec.isMeant(member.key().text()),
                reading.matchers().readDocument(alone));
    }

    /** @param path whether it says itself where in the document it looks */
    private record Part(Location at, boolean path, Matcher matcher) {}

    private record Document(Location at, List<Part> parts) implements Expectation {
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
                part.matcher().match(value, ValuePath.ROOT, scope, mismatches);
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
            parts.stream().filter(part -> !part.path()).findFirst().ifPresent(few::add);
            parts.stream().filter(Part::path).forEach(few::add);
            return few;
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            parts.forEach(part -> names.addAll(part.matcher().names()));
            return names;
        }
    }
}
