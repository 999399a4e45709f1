package dev.retort.source;

import dev.retort.source.Complaint.Opened;
import dev.retort.source.Complaint.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser's events one by one, remembering where they have led, so that an error can be explained. */
final class YamlEvents {

    private final SourceFile file;
    private final Places places;
    private final ParserImpl parser;
    private final Deque<CollectionStartEvent> open = new ArrayDeque<>();
    private Optional<ScalarEvent> last = Optional.empty();

    YamlEvents(SourceFile file, Places places) {
        this.file = file;
        this.places = places;
        // one buffer for all: the engine copies what it has looked ahead at each refill
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(file.text().length() + 1)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.parser = new ParserImpl(settings, new StreamReader(settings, file.text()));
    }

    boolean at(Event.ID kind) {
        return parser.checkEvent(kind);
    }

    Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent start) {
            open.push(start);
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        } else if (event instanceof ScalarEvent scalar
                && !(scalar.isPlain() && scalar.getValue().isEmpty())) {
            last = Optional.of(scalar);
        }
        return event;
    }

    /** Inside {@code { }} or {@code [ ]}. */
    boolean inFlow() {
        return !open.isEmpty() && open.peek().isFlow();
    }

    Complaint complaint(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Location at = places.at(marked.getProblemMark().get());
            Location began = marked.getContextMark().map(places::at).orElse(at);
            return new Complaint(
                    marked.getProblem(),
                    at,
                    began,
                    Optional.ofNullable(open.peek()).map(this::opened),
                    last.map(this::text));
        }
        Location start = file.at(1, 1, 1);
        String reason = String.valueOf(e.getMessage());
        return new Complaint(reason, start, start, Optional.empty(), Optional.empty());
    }

    private Opened opened(CollectionStartEvent start) {
        return new Opened(places.of(start), start.isFlow(), start instanceof MappingStartEvent);
    }

    private Text text(ScalarEvent scalar) {
        return new Text(
                places.of(scalar), places.endOf(scalar), scalar.isPlain(), scalar.isSQuoted() || scalar.isDQuoted());
    }
}
