package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Place;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.JsonPath;
import dev.retort.value.Parsed;
import dev.retort.value.Regex;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands behind an operator, taken as a {@code T}. One without variables is read with the spec, and so is what is
 * wrong with it; any other is rendered for each match.
 */
final class Operand<T> {

    private static final Place IN_REGEX =
            (value, first) -> Places.TEXT.insert(value, first).map(Regex::quote);

    private static final Place IN_PATH = (value, first) -> Places.TEXT
            .insert(value, first)
            .map(text ->
                    value instanceof Text ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'" : text);

    /** Stands for a variable in a check. */
    private static final String PROBE = "1";

    private final Template template;
    private final Optional<T> outline;
    private final Rendering<T> rendering;

    private Operand(Template template, Optional<T> outline, Rendering<T> rendering) {
        this.template = template;
        this.outline = outline;
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
            return new Operand<>(template, known, (scope, problems) -> known);
        }
        return new Operand<>(
                template,
                Optional.empty(),
                (scope, problems) -> template.render(scope, problems)
                        .flatMap(value -> told(reading.read(value), node.at(), problems)));
    }

    /** A regular expression; a variable in it stands for its own text, whatever signs that has. */
    static Operand<Regex> regex(SourceNode node, Matchers reader, String operator) {
        return text(node, reader, operator, "a regular expression", IN_REGEX, Regex::compile);
    }

    /** A JSONPath; a variable in it stands for a literal of its own. */
    static Operand<JsonPath> path(SourceNode node, Matchers reader, String operator) {
        return text(node, reader, operator, "a JSONPath", IN_PATH, JsonPath::compile);
    }

    /** A text in a language of its own; where it has variables, it is checked with the spec as far as it is known. */
    private static <T> Operand<T> text(
            SourceNode node,
            Matchers reader,
            String operator,
            String language,
            Place place,
            Function<String, Parsed<T>> compiler) {
        Template template = reader.template(node);
        boolean text = node instanceof SourceNode.Scalar scalar && scalar.form() != SourceNode.Scalar.Form.NULL;
        if (!text) {
            told(Operands.wrong(operator, language, node.phrase()), node.at(), reader.problems());
        }
        Optional<Value> constant = template.constant();
        Optional<String> outline = constant.map(Words::written).or(() -> template.outline(PROBE));
        Optional<T> checked = outline.filter(written -> text && !written.equals(PROBE))
                .flatMap(written -> told(Operands.of(operator, compiler.apply(written)), node.at(), reader.problems()));
        return constant.isPresent()
                ? new Operand<>(template, checked, (scope, problems) -> checked)
                : new Operand<>(
                        template,
                        checked,
                        (scope, problems) -> template.text(scope, place, problems)
                                .flatMap(written ->
                                        told(Operands.of(operator, compiler.apply(written)), node.at(), problems)));
    }

    private static <T> Optional<T> told(Parsed<T> read, Location at, Problems problems) {
        read.failure().ifPresent(bad -> problems.add("wrong-operand", at, bad.reason()));
        return read.toOptional();
    }

    /** It; empty where the problems say why there is none. */
    Optional<T> value(Scope scope, Problems problems) {
        return rendering.render(scope, problems);
    }

    /** What can be told of it with the spec: itself where it has no variables, else as with some values for them. */
    Optional<T> outline() {
        return outline;
    }

    Location at() {
        return template.at();
    }

    Set<NameUse> names() {
        return template.names();
    }
}
