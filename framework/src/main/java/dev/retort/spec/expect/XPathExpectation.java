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
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import dev.retort.value.XPath;
import dev.retort.value.Xml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code xpath}: an XPath 1.0 to what it has to select in XML or HTML; the namespaces of its prefixes stand beside it,
 * under {@code xmlns}.
 */
final class XPathExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "xpath";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        Map<String, String> namespaces = namespaces(beside, reading);
        List<Selected> parts = new ArrayList<>();
        reading.mapping(entry.value())
                .ifPresent(mapping -> mapping.entries()
                        .forEach(each -> parts.add(new Selected(
                                XPathSpec.read(each.key(), namespaces, reading),
                                each.value().at(),
                                reading.matchers().forText().read(each.value())))));
        return new InMarkup(entry.key().at(), List.copyOf(parts));
    }

    private static Map<String, String> namespaces(Fields beside, Reading reading) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        beside.take("xmlns")
                .flatMap(reading::mapping)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> reading.text(entry.value())
                                .ifPresent(uri -> namespaces.put(entry.key().text(), uri))));
        return namespaces;
    }

    private record Selected(XPathSpec xpath, Location at, Matcher matcher) {
        Finding check(Optional<Xml> document, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            xpath.render(scope, problems).ifPresent(expression -> {
                Parsed<Optional<Value>> found = document.map(expression::select).orElse(Parsed.good(Optional.empty()));
                found.failure().ifPresent(bad -> report(expression, bad.reason(), problems));
                found.toOptional()
                        .ifPresent(value ->
                                matcher.match(value, new ValuePath(expression.expression()), scope, mismatches));
            });
            return new Finding("xpath", at, mismatches.list());
        }

        private void report(XPath expression, String reason, Problems problems) {
            problems.add("xpath", xpath.template().at(), "`" + expression.expression() + "` cannot be told: " + reason);
        }
    }

    private record InMarkup(Location at, List<Selected> parts) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            Parsed<Optional<Xml>> xml = answer.xml();
            if (xml.failure().isPresent()) {
                Mismatches mismatches = new Mismatches(problems);
                mismatches.add(
                        OneMatcher.WHOLE,
                        "XML or HTML",
                        "not XML: " + xml.failure().get().reason(),
                        at);
                return List.of(new Finding("xpath", at, mismatches.list()));
            }
            Optional<Xml> document = xml.toOptional().flatMap(present -> present);
            return parts.stream()
                    .map(part -> part.check(document, scope, problems))
                    .toList();
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            parts.forEach(part -> {
                names.addAll(part.xpath().names());
                names.addAll(part.matcher().names());
            });
            return names;
        }
    }
}
