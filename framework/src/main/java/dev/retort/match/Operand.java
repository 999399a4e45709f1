package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Place;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Parsed;
import dev.retort.value.Regex;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind an operator, taken as a {@code T}. One without variables is read with the spec, and so is what is
 * wrong with it; any other is rendered for each match.
 */
final class Operand<T> {

    private static final Place IN_REGEX =
            (value, first) -> Places.TEXT.insert(value, first).map(Regex::quote);

    private final Template template;
    private final Rendering<T> rendering;

    private Operand(Template template, Rendering<T> rendering) {
        this.template = template;
        this.rendering = rendering;
    }

    /** How a value becomes an operand; what is bad about it is said in a whole sentence. */
    interface Reading<T> {
        Parsed<T> read(Value value);
    }

    private interface Rendering<T> {
        Optional<T> render(Scope scope, Problems problems);
    }

    static <T> Operand<T> of(SourceNode node, Matchers reader, Reading<T> reading) {
        Template template = reader.template(node);
        Optional<Value> constant = template.constant();
        if (constant.isPresent()) {
            Optional<T> known = told(reading.read(constant.get()), node.at(), reader.problems());
            return new Operand<>(template, (scope, problems) -> known);
        }
        return new Operand<>(
                template,
                (scope, problems) -> template.render(scope, problems)
                        .flatMap(value -> told(reading.read(value), node.at(), problems)));
    }

    /** A regular expression; a variable in it stands for its own text, whatever signs that has. */
    static Operand<Regex> regex(SourceNode node, Matchers reader, String operator) {
        Template template = reader.template(node);
        Optional<String> outline = node instanceof SourceNode.Scalar ? template.outline("x") : Optional.empty();
        Parsed<Regex> checked = outline.map(text -> Operands.of(operator, Regex.compile(text)))
                .orElse(Operands.wrong(operator, "a regular expression", node.phrase()));
        Optional<Regex> known = told(checked, node.at(), reader.problems());
        return new Operand<>(
                template,
                (scope, problems) -> template.constant().isPresent()
                        ? known
                        : template.text(scope, IN_REGEX, problems)
                                .flatMap(text -> told(Operands.of(operator, Regex.compile(text)), node.at(), problems)));
    }

    private static <T> Optional<T> told(Parsed<T> read, Location at, Problems problems) {
        read.failure().ifPresent(bad -> problems.add("wrong-operand", at, bad.reason()));
        return read.toOptional();
    }

    /** It; empty where the problems say why there is none. */
    Optional<T> value(Scope scope, Problems problems) {
        return rendering.render(scope, problems);
    }

    Location at() {
        return template.at();
    }

    Set<NameUse> names() {
        return template.names();
    }
}
