package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import dev.retort.value.Items;
import dev.retort.value.Nothing;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names with their values as a request has them, in the order written: {@code query}, {@code headers}, {@code cookies},
 * {@code form}. A list repeats the name, null takes it away, a map is an error; a value from a variable acts as if it
 * were written there.
 */
public final class Pairs {

    public static final Pairs NONE = new Pairs(Map.of());

    private final Map<String, Pair> pairs;

    private Pairs(Map<String, Pair> pairs) {
        this.pairs = pairs;
    }

    private record Pair(Template name, List<Template> values, Location at) {
        boolean takesAway() {
            Optional<Value> nothing = Optional.of(Nothing.NULL);
            return values.stream().map(Template::constant).allMatch(nothing::equals);
        }
    }

    /** One name and value, rendered. */
    public record NamedText(String name, String value) {}

    /** @param identity what makes two names the same: of field names, their case does not count */
    public static Pairs read(SourceNode node, Reading reading, UnaryOperator<String> identity) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        reading.mapping(node).ifPresent(mapping -> {
            for (SourceNode.Entry entry : mapping.entries()) {
                Pair pair = new Pair(
                        reading.template(entry.key()),
                        values(entry, reading),
                        entry.key().at());
                Pair before = pairs.put(identity.apply(entry.key().text()), pair);
                if (before != null) {
                    reading.problems()
                            .add(
                                    "duplicate-key",
                                    pair.at(),
                                    "`%s` is the name of line %d once more"
                                            .formatted(
                                                    entry.key().text(),
                                                    before.at().line()),
                                    "write a list to send it twice");
                }
            }
        });
        return new Pairs(pairs);
    }

    private static List<Template> values(SourceNode.Entry entry, Reading reading) {
        if (entry.value() instanceof SourceNode.Sequence list) {
            return list.items().stream().map(item -> single(item, reading)).toList();
        }
        return List.of(single(entry.value(), reading));
    }

    private static Template single(SourceNode node, Reading reading) {
        if (!(node instanceof SourceNode.Scalar)) {
            reading.problems().add("wrong-type", node.at(), "expected a text or a number but this is " + node.phrase());
        }
        return reading.template(node);
    }

    /** These, with the inner ones laid over them; what both have stands where the outer one stood. */
    public Pairs mergedInto(Pairs inner) {
        Map<String, Pair> merged = new LinkedHashMap<>(pairs);
        merged.putAll(inner.pairs);
        return new Pairs(merged);
    }

    /** The names for which null is written. */
    public List<String> takenAway() {
        return pairs.entrySet().stream()
                .filter(entry -> entry.getValue().takesAway())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The variables that they name. */
    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        pairs.values().forEach(pair -> {
            names.addAll(pair.name().names());
            pair.values().forEach(value -> names.addAll(value.names()));
        });
        return names;
    }

    /** The pairs as they are sent; what is wrong is among the rendering's problems. */
    public List<NamedText> render(Rendering rendering) {
        List<NamedText> rendered = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            Optional<String> name = pair.name().text(rendering.scope(), Places.TEXT, rendering.problems());
            for (Template template : pair.values()) {
                Optional<Value> value = template.render(rendering.scope(), rendering.problems());
                if (name.isPresent() && value.isPresent()) {
                    add(name.get(), value.get(), template.at(), rendering.problems(), rendered);
                }
            }
        }
        return rendered;
    }

    private static void add(String name, Value value, Location at, Problems problems, List<NamedText> rendered) {
        if (value instanceof Items list) {
            list.items().forEach(item -> addSingle(name, item, at, problems, rendered));
        } else {
            addSingle(name, value, at, problems, rendered);
        }
    }

    private static void addSingle(String name, Value value, Location at, Problems problems, List<NamedText> rendered) {
        switch (value.kind()) {
            case NULL -> {}
            case OBJECT, ARRAY ->
                problems.add(
                        "wrong-type",
                        at,
                        "`%s` needs a text, a number or a list of them but the variable is %s"
                                .formatted(name, value.kind().phrase()));
            case STRING, NUMBER, BOOLEAN, MOMENT, BYTES ->
                Places.TEXT
                        .insert(value, true)
                        .map(text -> rendered.add(new NamedText(name, text)))
                        .failure()
                        .ifPresent(bad -> problems.add("wrong-type", at, bad.reason()));
        }
    }
}
