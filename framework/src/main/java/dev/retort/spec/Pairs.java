package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.Reads;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
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

/**
 * Names with their values as a request has them, in the order written: {@code query}, {@code headers}, {@code cookies},
 * {@code form}. A list repeats the name, null takes it away, a map is an error; a value from a variable acts as if it
 * were written there. Immutable.
 */
public final class Pairs {

    private final PairKind kind;
    private final Map<String, Pair> pairs;

    private Pairs(PairKind kind, Map<String, Pair> pairs) {
        this.kind = kind;
        this.pairs = pairs;
    }

    private record Pair(Template name, List<Template> values, boolean inherited) {
        Pair asInherited() {
            return new Pair(name, values, true);
        }
    }

    /**
     * The pairs of one request.
     *
     * @param takenAway the names whose value is null
     */
    public record Rendered(List<NamedText> texts, List<String> takenAway) {
        public Rendered {
            texts = List.copyOf(texts);
            takenAway = List.copyOf(takenAway);
        }
    }

    public static Pairs none(PairKind kind) {
        return new Pairs(kind, Map.of());
    }

    public static Pairs read(SourceNode node, Reading reading, PairKind kind) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        mapping(node, reading)
                .ifPresent(mapping -> mapping.entries().forEach(entry -> {
                    Pair pair = new Pair(reading.template(entry.key()), values(entry, reading, kind), false);
                    check(pair, kind, reading);
                    Pair before = pairs.put(kind.identity(entry.key().text()), pair);
                    if (before != null) {
                        reportTwice(entry.key(), before.name().at(), reading.problems());
                    }
                }));
        return new Pairs(kind, pairs);
    }

    private static Optional<SourceNode.Mapping> mapping(SourceNode node, Reading reading) {
        return node instanceof SourceNode.Sequence
                ? Reads.wrong(
                        "a map",
                        node,
                        "write `{name: value}`, and for a name that is sent twice `{name: [one, two]}`",
                        reading.problems())
                : reading.mapping(node);
    }

    private static void reportTwice(SourceNode.Scalar name, Location before, Problems problems) {
        problems.add(
                "duplicate-key",
                name.at(),
                "`%s` is the name of line %d once more".formatted(name.text(), before.line()),
                "write a list to send it twice");
    }

    private static List<Template> values(SourceNode.Entry entry, Reading reading, PairKind kind) {
        if (entry.value() instanceof SourceNode.Sequence list && kind != PairKind.COOKIES) {
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

    /** What is known with the spec is checked with it; the rest before it is sent. */
    private static void check(Pair pair, PairKind kind, Reading reading) {
        Optional<String> name = pair.name().constant().flatMap(Pairs::text);
        Optional<String> fault = name.flatMap(text -> kind.fault(text, ""));
        fault.ifPresent(
                reason -> reading.problems().add("request-invalid", pair.name().at(), reason));
        if (name.isPresent() && fault.isEmpty()) {
            for (Template value : pair.values()) {
                Optional<String> written = value.constant().flatMap(Pairs::text);
                written.flatMap(text -> kind.fault(name.get(), text))
                        .ifPresent(reason -> reading.problems().add("request-invalid", value.at(), reason));
                written.filter(text -> kind == PairKind.FIELDS)
                        .ifPresent(text -> reading.confide(CredentialFields.of(name.get(), text)));
            }
        }
    }

    private static Optional<String> text(Value value) {
        return Places.TEXT.insert(value, true).toOptional();
    }

    /** These, with the inner ones laid over them; what both have stands where the outer one stood. */
    public Pairs mergedInto(Pairs inner) {
        if (pairs.isEmpty()) {
            return inner;
        }
        Map<String, Pair> merged = new LinkedHashMap<>();
        pairs.forEach((name, pair) -> merged.put(name, pair.asInherited()));
        merged.putAll(inner.pairs);
        return new Pairs(kind, merged);
    }

    /** These, but none of that name. */
    public Pairs without(String name) {
        Map<String, Pair> others = new LinkedHashMap<>(pairs);
        others.remove(kind.identity(name));
        return new Pairs(kind, others);
    }

    /** The variables that they name. */
    public Set<NameUse> names() {
        NameUses names = new NameUses();
        pairs.values().forEach(pair -> {
            names.and(pair.name().names());
            pair.values().forEach(value -> names.and(value.names()));
        });
        return names.all();
    }

    /** The pairs as they are sent; what is wrong is among the rendering's problems. */
    public Rendered render(Rendering rendering) {
        Problems problems = rendering.problems();
        List<NamedText> texts = new ArrayList<>();
        List<String> takenAway = new ArrayList<>();
        Set<String> before = new LinkedHashSet<>();
        for (Pair pair : pairs.values()) {
            Optional<String> name = pair.name().text(rendering.scope(), Places.TEXT, problems);
            if (name.isPresent() && !before.add(kind.identity(name.get()))) {
                problems.add("duplicate-key", pair.name().at(), "two names come to `" + name.get() + "`");
            }
            for (Template template : pair.values()) {
                Optional<Value> value = template.render(rendering.scope(), problems);
                if (name.isPresent() && value.isPresent()) {
                    One one = new One(name.get(), pair.inherited(), template.at());
                    add(one, value.get(), problems, texts, takenAway);
                }
            }
        }
        return new Rendered(texts, takenAway);
    }

    private record One(String name, boolean inherited, Location at) {}

    private void add(One one, Value value, Problems problems, List<NamedText> texts, List<String> takenAway) {
        if (value instanceof Nothing) {
            takenAway.add(one.name());
        } else if (value instanceof Items list && kind != PairKind.COOKIES) {
            list.items().stream()
                    .filter(item -> !(item instanceof Nothing))
                    .forEach(item -> addSingle(one, item, problems, texts));
        } else {
            addSingle(one, value, problems, texts);
        }
    }

    private void addSingle(One one, Value value, Problems problems, List<NamedText> texts) {
        switch (value.kind()) {
            case NULL, OBJECT, ARRAY ->
                problems.add(
                        "wrong-type",
                        one.at(),
                        "`%s` needs a text or a number but the variable is %s"
                                .formatted(one.name(), value.kind().phrase()));
            case STRING, NUMBER, BOOLEAN, MOMENT, BYTES ->
                Places.TEXT
                        .insert(value, true)
                        .map(text ->
                                texts.add(checked(new NamedText(one.name(), text, one.inherited()), one, problems)))
                        .failure()
                        .ifPresent(bad -> problems.add("wrong-type", one.at(), bad.reason()));
        }
    }

    /** What no field can carry is found by the exchange, where a test may expect it; what a cookie cannot, is not. */
    private NamedText checked(NamedText text, One one, Problems problems) {
        if (kind == PairKind.COOKIES) {
            kind.fault(text.name(), text.value())
                    .ifPresent(reason -> problems.add(
                            "request-invalid", one.at(), reason, "a field `Cookie` under `headers` is sent as it is"));
        }
        return text;
    }
}
