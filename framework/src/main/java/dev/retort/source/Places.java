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
        return file.at(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    Location of(Event event) {
        return between(event, event);
    }

    Location endOf(Event event) {
        return at(event.getEndMark().orElseThrow());
    }

    /** From the start of the one to the end of the other, or to the end of the line. */
    Location between(Event first, Event last) {
        Mark start = first.getStartMark().orElseThrow();
        Mark end = last.getEndMark().orElseThrow();
        int line = start.getLine() + 1;
        int after = end.getLine() == start.getLine() ? end.getColumn() : lengthOf(line);
        return file.at(line, start.getColumn() + 1, after - start.getColumn());
    }

    private int lengthOf(int line) {
        String text = file.line(line).stripTrailing();
        return text.codePointCount(0, text.length());
    }
}
