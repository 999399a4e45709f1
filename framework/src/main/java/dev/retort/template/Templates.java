package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceNode;
import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles templates. What it cannot read it reports, and takes for literal text. Immutable and thread-safe. */
public final class Templates {

    private final Calls calls;

    private Templates(Calls calls) {
        this.calls = calls;
    }

    public static Templates of(Registry<TemplateFunction> functions, Registry<TemplateFilter> filters) {
        return new Templates(new Calls(functions, filters));
    }

    /** The template of that node, whatever it is; what is wrong with it goes to the problems. */
    public Template compile(SourceNode node, Problems problems) {
        if (node instanceof Mapping mapping) {
            return members(mapping, problems);
        }
        if (node instanceof Sequence sequence) {
            return items(sequence, problems);
        }
        Scalar scalar = (Scalar) node;
        return switch (scalar.form()) {
            case TEXT -> compile(scalar.text(), scalar.at(), problems);
            case NULL -> new Constant(scalar.at(), Nothing.NULL);
            case BOOLEAN -> new Constant(scalar.at(), Truth.of(scalar.text().equalsIgnoreCase("true")));
            case NUMBER -> new Constant(scalar.at(), number(scalar.text()));
        };
    }

    /** The template of a text that stands at that place: of a key, of a part of a scalar. */
    public Template compile(String text, Location at, Problems problems) {
        if (text.indexOf('{') < 0) { // as most texts, which need not be taken apart
            return new Constant(at, new Text(text));
        }
        List<Part> parts = TextReader.read(new ScalarText(text, at), calls, problems);
        if (parts.size() == 1 && parts.get(0) instanceof Hole hole) {
            return new LoneHole(at, hole);
        }
        if (parts.stream().anyMatch(Hole.class::isInstance)) {
            return new MixedText(at, parts);
        }
        return new Constant(at, new Text(parts.isEmpty() ? "" : ((Part.Words) parts.get(0)).text()));
    }

    /**
     * Filters alone, to be applied to a value that comes from elsewhere: {@code first | upper}, with or without a
     * {@code |} before the first; empty where the problems say what is wrong.
     */
    public Optional<Filtering> filters(String text, Location at, Problems problems) {
        Cursor cursor = new Cursor(new ScalarText(text, at), 0, text.length(), problems);
        return calls.chain(cursor).map(chain -> new Filtering(at, chain));
    }

    private static Value number(String text) {
        // A number that is none after all, `.inf`, stays the text that was written.
        return Numeral.parse(text).toOptional().<Value>map(numeral -> numeral).orElseGet(() -> new Text(text));
    }

    private Template items(Sequence sequence, Problems problems) {
        List<Template> items = new ArrayList<>();
        sequence.items().forEach(item -> items.add(compile(item, problems)));
        return ItemsTemplate.of(sequence.at(), items);
    }

    private Template members(Mapping mapping, Problems problems) {
        List<MembersTemplate.Member> members = new ArrayList<>();
        for (SourceNode.Entry entry : mapping.entries()) {
            Template key = compile(entry.key().text(), entry.key().at(), problems);
            members.add(new MembersTemplate.Member(key, compile(entry.value(), problems)));
        }
        return MembersTemplate.of(mapping.at(), members);
    }
}
