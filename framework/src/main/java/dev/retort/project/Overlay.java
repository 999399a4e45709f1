package dev.retort.project;

import dev.retort.source.SourceNode;
import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One map laid over another: maps in it merge, at any depth; anything else replaces; {@code null} removes. */
final class Overlay {

    private Overlay() {}

    /** Each node of what comes out keeps the place, and so the file, that it was written at. */
    static Mapping of(Mapping over, Mapping under) {
        List<Entry> entries = new ArrayList<>();
        for (Entry below : under.entries()) {
            over.entry(below.key().text())
                    .map(above -> merged(above, below))
                    .orElseGet(() -> Optional.of(below))
                    .ifPresent(entries::add);
        }
        for (Entry above : over.entries()) {
            if (under.get(above.key().text()).isEmpty() && !isNull(above.value())) {
                entries.add(above.value() instanceof Mapping inner ? new Entry(above.key(), alone(inner)) : above);
            }
        }
        return new Mapping(under.at(), entries);
    }

    /** A map that lies over nothing: what it removes is not there. */
    static Mapping alone(Mapping over) {
        return of(over, new Mapping(over.at(), List.of()));
    }

    private static Optional<Entry> merged(Entry above, Entry below) {
        if (isNull(above.value())) {
            return Optional.empty();
        }
        if (above.value() instanceof Mapping over) {
            return Optional.of(
                    below.value() instanceof Mapping under
                            ? new Entry(below.key(), of(over, under))
                            : new Entry(above.key(), alone(over)));
        }
        return Optional.of(above);
    }

    private static boolean isNull(SourceNode node) {
        return node instanceof Scalar scalar && scalar.form() == Scalar.Form.NULL;
    }
}
