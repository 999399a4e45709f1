package dev.retort.source;

import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * One reading of a YAML file: the parser's events become nodes. The engine's own composer is not used: it overflows its
 * stack on deep nesting, keeps duplicate keys and resolves plain scalars by another schema. What is wrong but can be
 * read is told and reading goes on; after an error of syntax nothing can be read.
 */
final class YamlReader {

    private final SourceFile file;
    private final Problems problems;
    private final Places places;
    private final Anchors anchors;
    private final ParserImpl parser;
    private int nodes;

    private YamlReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.places = new Places(file);
        this.anchors = new Anchors(problems);
        // one buffer for all: the engine copies all that it has looked ahead at each refill
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(file.text().length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, file.text()));
    }

    static Optional<SourceNode> read(SourceFile file, Problems problems) {
        YamlReader reader = new YamlReader(file, problems);
        try {
            return reader.document();
        } catch (MarkedYamlEngineException e) {
            problems.add("yaml-syntax", reader.places.at(e.getProblemMark().orElseThrow()), e.getProblem());
            return Optional.empty();
        }
    }

    private Optional<SourceNode> document() {
        parser.next(); // the stream's start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        parser.next(); // the document's start
        SourceNode root = node(parser.next(), 1);
        parser.next(); // the document's end
        return Optional.of(root);
    }

    private SourceNode node(Event event, int depth) {
        nodes++;
        if (event instanceof AliasEvent alias) {
            return anchors.get(alias.getAlias().getValue(), places.of(alias)).orElseThrow();
        }
        SourceNode node = event instanceof ScalarEvent scalar
                ? scalar(scalar)
                : collection((CollectionStartEvent) event, depth);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
        return node;
    }

    private Scalar scalar(ScalarEvent event) {
        Scalar.Form form = event.isPlain() ? CoreSchema.formOf(event.getValue()) : Scalar.Form.TEXT;
        return new Scalar(places.of(event), event.getValue(), form, event.isPlain());
    }

    private SourceNode collection(CollectionStartEvent event, int depth) {
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private Sequence sequence(CollectionStartEvent start, int depth) {
        List<SourceNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(parser.next(), depth + 1));
        }
        return new Sequence(place(start, parser.next()), items);
    }

    private Mapping mapping(CollectionStartEvent start, int depth) {
        Entries entries = new Entries(problems);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            SourceNode key = node(parser.next(), depth + 1);
            SourceNode value = node(parser.next(), depth + 1);
            if (key instanceof Scalar scalar && entries.claim(scalar)) {
                if (scalar.plain() && scalar.text().equals("<<") && value instanceof Mapping merged) {
                    entries.merge(merged);
                } else {
                    entries.add(new Entry(scalar, value));
                }
            }
        }
        return new Mapping(place(start, parser.next()), entries.list());
    }

    private Location place(CollectionStartEvent start, Event end) {
        return start.getFlowStyle() == FlowStyle.FLOW ? places.between(start, end) : places.of(start);
    }
}
