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

    private static final String XMLNS = "xmlns";

    @Override
    public String name() {
        return "xpath";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        beside.take(XMLNS).ifPresent(node -> declare(node, namespaces, reading));
        List<SourceNode.Entry> entries =
                reading.mapping(entry.value()).map(SourceNode.Mapping::entries).orElse(List.of());
        List<SourceNode.Entry> misplaced =
                entries.stream().filter(XPathExpectation::isXmlns).toList();
        misplaced.forEach(each -> {
            reading.problems()
                    .add("xpath", each.key().at(), "`xmlns` is no XPath", "write it beside `xpath`, not inside of it");
            declare(each.value(), namespaces, reading); // so that its prefixes are not told as well
        });
        return new InMarkup(
                entry.key().at(),
                entries.stream()
                        .filter(each -> !isXmlns(each))
                        .map(each -> new Selected(
                                XPathSpec.read(each.key(), namespaces, reading),
                                each.value().at(),
                                reading.matchers().forText().read(each.value())))
                        .toList());
    }

    /** An element of that name would be looked for as {@code /xmlns}. */
    private static boolean isXmlns(SourceNode.Entry entry) {
        return entry.key().text().equals(XMLNS) && entry.value() instanceof SourceNode.Mapping;
    }

    private static void declare(SourceNode node, Map<String, String> namespaces, Reading reading) {
        reading.mapping(node)
                .ifPresent(mapping -> mapping.entries()
                        .forEach(entry -> reading.text(entry.value())
                                .ifPresent(uri -> namespaces.put(entry.key().text(), uri))));
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
