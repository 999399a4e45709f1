package dev.retort.source;

import dev.retort.source.Anchors.Anchored;
import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One reading of a YAML file: the parser's events become nodes. The engine's own composer is not used: it overflows its
 * stack on deep nesting, keeps duplicate keys and resolves plain scalars by another schema. What is wrong but can be
 * read is told and reading goes on; after an error of syntax nothing can be read.
 */
final class YamlReader {

    private final Problems problems;
    private final YamlEvents events;
    private final Places places;
    private final Anchors anchors;
    private final Size size;
    private final EmptyValues emptyValues;
    private final PlainTexts plainTexts;

    private YamlReader(SourceFile file, Problems problems) {
        this.problems = problems;
        this.places = new Places(file);
        this.events = new YamlEvents(file, places);
        this.anchors = new Anchors(problems);
        this.size = new Size(problems);
        this.emptyValues = new EmptyValues(problems);
        this.plainTexts = new PlainTexts(problems);
    }

    static Optional<SourceNode> read(SourceFile file, Problems problems) {
        YamlReader reader = new YamlReader(file, problems);
        try {
            return reader.document(file);
        } catch (YamlEngineException e) {
            SyntaxErrors.explain(reader.events.complaint(e), problems);
            return Optional.empty();
        } catch (NumberFormatException e) { // the engine's answer to an escape that the end of the file cuts off
            Location end = file.at(file.lines().size(), 1, 1);
            problems.add("unclosed-quote", end, "the file ends in the middle of a quoted text", "close the quote");
            return Optional.empty();
        }
    }

    private Optional<SourceNode> document(SourceFile file) {
        events.next(); // the stream's start
        if (events.at(Event.ID.StreamEnd)) {
            problems.add(
                    "empty-file",
                    file.at(1, 1, 1),
                    "this file has only comments",
                    "write the spec, or remove the file");
            return Optional.empty();
        }
        events.next(); // the document's start
        SourceNode root = node(1);
        if (size.isExceeded()) {
            return Optional.empty();
        }
        events.next(); // the document's end
        if (!events.at(Event.ID.StreamEnd)) {
            Location second = places.of(events.next());
            problems.add("second-document", second, "a second document begins here", "write a file for each");
        }
        if (EmptyValues.isEmpty(root)) {
            problems.add("empty-file", root.at(), "this document is empty", "write the spec, or remove the file");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private SourceNode node(int depth) {
        Event event = events.next();
        Location at = places.of(event);
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAlias().getValue(), at, depth);
        }
        if (!size.add(at, 1, depth)) {
            return nothing(at);
        }
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        return anchor.isPresent() ? anchored(anchor.get().getValue(), event, at, depth) : content(event, at, depth);
    }

    private SourceNode anchored(String name, Event event, Location at, int depth) {
        anchors.begin(name);
        Size.Mark before = size.mark(depth);
        SourceNode node = content(event, at, depth);
        anchors.end(name, new Anchored(node, size.nodesSince(before), size.depthSince(before)));
        size.leave(before);
        return node;
    }

    private SourceNode content(Event event, Location at, int depth) {
        return event instanceof ScalarEvent scalar
                ? scalar(scalar, at)
                : collection((CollectionStartEvent) event, at, depth);
    }

    private SourceNode alias(String name, Location at, int depth) {
        Optional<Anchored> anchored = anchors.find(name, at);
        if (anchored.isEmpty()) {
            return nothing(at);
        }
        Anchored target = anchored.get();
        return size.add(at, target.nodes(), depth + target.depth() - 1) ? target.node() : nothing(at);
    }

    private static Scalar nothing(Location at) {
        return new Scalar(at, "", Scalar.Form.NULL, false);
    }

    private Scalar scalar(ScalarEvent event, Location at) {
        refuseTag(event.getTag(), at);
        String text = event.getValue();
        if (!event.isPlain()) {
            return new Scalar(at, text, Scalar.Form.TEXT, false);
        }
        plainTexts.check(at, places.endOf(event), text, events.inFlow());
        return new Scalar(at, text, CoreSchema.formOf(text), true);
    }

    private void refuseTag(Optional<?> tag, Location at) {
        if (tag.isPresent()) {
            problems.settle(
                    "tag",
                    at,
                    "a text that begins with `!` is a tag to YAML, and there are none here",
                    "put the text in quotes, or remove the tag");
        }
    }

    private SourceNode collection(CollectionStartEvent start, Location at, int depth) {
        refuseTag(start.getTag(), at);
        return start instanceof MappingStartEvent ? mapping(start, at, depth) : sequence(start, at, depth);
    }

    /** More is to come before that end. Once a limit is passed the parser is left where it stands. */
    private boolean goesOnTo(Event.ID end) {
        return !size.isExceeded() && !events.at(end);
    }

    private SourceNode sequence(CollectionStartEvent start, Location at, int depth) {
        List<SourceNode> items = new ArrayList<>();
        while (goesOnTo(Event.ID.SequenceEnd)) {
            SourceNode item = node(depth + 1);
            if (EmptyValues.isEmpty(item)) {
                emptyValues.item(item);
            }
            items.add(item);
        }
        if (size.isExceeded()) {
            return nothing(at);
        }
        Event end = events.next();
        return new Sequence(start.isFlow() ? places.between(start, end) : at, items);
    }

    private SourceNode mapping(CollectionStartEvent start, Location at, int depth) {
        List<Entry> read = new ArrayList<>();
        while (goesOnTo(Event.ID.MappingEnd)) {
            SourceNode key = node(depth + 1);
            SourceNode value = size.isExceeded() ? key : node(depth + 1);
            if (isKey(key)) {
                read.add(new Entry((Scalar) key, value));
            }
        }
        return size.isExceeded() ? nothing(at) : mapping(start, events.next(), read);
    }

    private Mapping mapping(CollectionStartEvent start, Event end, List<Entry> read) {
        boolean flow = start.isFlow();
        Entries entries = new Entries(problems);
        for (Entry entry : emptyValues.check(read, flow)) {
            if (entry.key().plain() && entry.key().text().equals("<<")) {
                entries.merge(entry);
            } else {
                entries.add(entry);
            }
        }
        boolean block = !flow && !read.isEmpty();
        return new Mapping(block ? read.get(0).key().at() : places.between(start, end), entries.list());
    }

    private boolean isKey(SourceNode key) {
        if (!(key instanceof Scalar)) {
            problems.add("complex-key", key.at(), "a key is a text, but this is " + key.phrase(), "put it in quotes");
            return false;
        }
        if (EmptyValues.isEmpty(key)) {
            problems.add(
                    "empty-key", key.at(), "no key stands before the colon", "write the key; an empty one is `''`");
            return false;
        }
        return true;
    }
}
