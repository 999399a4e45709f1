package dev.retort.source;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The engine's marks, counted from 0, as places of a file, counted from 1. */
final class Places {

    private final SourceFile file;

    Places(SourceFile file) {
        this.file = file;
    }

    Location at(Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    Location of(Event event) {
        return between(event, event);
    }

    /** From the start of the one to the end of the other, or to the end of the line. */
    Location between(Event first, Event last) {
        Mark start = first.getStartMark().orElseThrow();
        Mark end = last.getEndMark().orElseThrow();
        int after = end.getLine() == start.getLine() ? end.getColumn() : lengthOf(start.getLine());
        return new Location(
                file, start.getLine() + 1, start.getColumn() + 1, Math.max(1, after - start.getColumn()));
    }

    private int lengthOf(int line) {
        if (line >= file.lines().size()) {
            return 0;
        }
        String text = file.lines().get(line);
        return text.codePointCount(0, text.length());
    }
}
