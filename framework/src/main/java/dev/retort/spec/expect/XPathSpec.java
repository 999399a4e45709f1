package dev.retort.spec.expect;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.XPath;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An XPath 1.0 as a spec says it, in which values are put as literals. It is compiled when it is read, with probes in
 * place of values if there are any, and once more with the values. Immutable.
 */
record XPathSpec(Template template, Map<String, String> namespaces, Optional<XPath> compiled) {

    private static final String PROBE = "'1'";

    static XPathSpec read(SourceNode.Scalar scalar, Map<String, String> namespaces, Reading reading) {
        Template template = reading.template(scalar.text(), scalar.at());
        boolean constant = template.constant().isPresent();
        Optional<XPath> probed = template.outline(PROBE)
                .filter(expression -> constant || !scalar.text().contains("raw"))
                .flatMap(expression -> compile(expression, namespaces, scalar.at(), reading.problems()));
        return new XPathSpec(template, namespaces, constant ? probed : Optional.empty());
    }

    /** The expression with the values of this scope; empty where the problems say why there is none. */
    Optional<XPath> render(Scope scope, Problems problems) {
        return compiled.isPresent()
                ? compiled
                : template.text(scope, Places.XPATH, problems)
                        .flatMap(expression -> compile(expression, namespaces, template.at(), problems));
    }

    Set<NameUse> names() {
        return template.names();
    }

    private static Optional<XPath> compile(
            String expression, Map<String, String> namespaces, Location at, Problems problems) {
        var parsed = XPath.compile(expression, namespaces);
        parsed.failure()
                .ifPresent(bad -> problems.add("xpath", at, "`" + expression + "` is no XPath: " + bad.reason()));
        return parsed.toOptional();
    }
}
