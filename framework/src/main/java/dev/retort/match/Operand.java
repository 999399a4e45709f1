package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.JsonPath;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands behind an operator, taken as a {@code T}. One without variables is read with the spec, and so is what is
 * wrong with it; any other is rendered for each match.
 */
final class Operand<T> {

    private static final String WRONG = "wrong-operand";

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

    /** What a value has to be read for. */
    static <T> Operand<T> of(SourceNode node, Matchers reader, Reading<T> reading) {
        Template template = reader.template(node);
        Optional<Value> constant = template.constant();
        if (constant.isPresent()) {
            Optional<T> known = told(reading.read(constant.get()), WRONG, node.at(), reader.problems());
            return new Operand<>(template, known, (scope, problems) -> known);
        }
        return new Operand<>(
                template,
                Optional.empty(),
                (scope, problems) -> template.render(scope, problems)
                        .flatMap(value -> told(reading.read(value), WRONG, node.at(), problems)));
    }

    /** A text in a language of its own, behind that operator. */
    static <T> Operand<T> of(SourceNode node, Matchers reader, String operator, Language<T> language) {
        if (!(node instanceof SourceNode.Scalar scalar) || scalar.form() == SourceNode.Scalar.Form.NULL) {
            Parsed<T> wrong = Operands.wrong(operator, language.phrase(), node.phrase());
            return new Operand<>(
                    reader.template(node),
                    told(wrong, WRONG, node.at(), reader.problems()),
                    (scope, problems) -> Optional.empty());
        }
        return in(node, reader, WRONG, text -> Operands.of(operator, language.compile(text)), language);
    }

    /** A JSONPath that is a key. */
    static Operand<JsonPath> ofKey(SourceNode.Scalar key, Matchers reader) {
        Language<JsonPath> language = Language.JSON_PATH;
        return in(key, reader, "json-path", text -> path(text, key.text(), language), language);
    }

    /** @param written with its variables, as its author knows it */
    private static Parsed<JsonPath> path(String text, String written, Language<JsonPath> language) {
        Parsed<JsonPath> path = language.compile(text);
        return path.failure()
                .map(bad -> Parsed.<JsonPath>bad("`" + written + "` is no JSONPath: " + bad.reason()))
                .orElse(path);
    }

    /** Where it has variables, it is checked with the spec as far as it is known. */
    private static <T> Operand<T> in(
            SourceNode node, Matchers reader, String code, Function<String, Parsed<T>> compiler, Language<T> language) {
        Template template = reader.template(node);
        Optional<String> constant = template.constant().map(Words::written);
        Optional<String> outline = constant.or(() -> template.outline(PROBE)).filter(text -> !text.equals(PROBE));
        Optional<T> checked = outline.flatMap(text -> told(compiler.apply(text), code, node.at(), reader.problems()));
        return constant.isPresent()
                ? new Operand<>(template, checked, (scope, problems) -> checked)
                : new Operand<>(
                        template,
                        checked,
                        (scope, problems) -> template.text(scope, language.place(), problems)
                                .flatMap(text -> told(compiler.apply(text), code, node.at(), problems)));
    }

    private static <T> Optional<T> told(Parsed<T> read, String code, Location at, Problems problems) {
        read.failure().ifPresent(bad -> problems.add(code, at, bad.reason()));
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
