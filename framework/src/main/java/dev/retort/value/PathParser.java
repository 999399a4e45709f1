package dev.retort.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads queries: segments and what stands in their brackets (RFC 9535, sections 2.3 and 2.5). */
final class PathParser {

    private final PathText text;
    private final PathLiterals literals;
    private final FilterParser filters;

    private PathParser(PathText text) {
        this.text = text;
        this.literals = new PathLiterals(text);
        this.filters = new FilterParser(text, literals, this);
    }

    static PathQuery parse(String path) {
        PathText text = new PathText(path);
        if (!text.comes("$")) {
            throw text.fault(PathSlips.start(path));
        }
        PathQuery query = new PathParser(text).query();
        if (!text.atEnd()) {
            throw PathSlips.behindPath(text);
        }
        return query;
    }

    /** A query, at its {@code $} or {@code @}. */
    PathQuery query() {
        boolean absolute = text.eat("$") || !text.eat("@");
        List<PathQuery.Segment> segments = new ArrayList<>();
        Optional<PathQuery.Segment> segment = segment();
        while (segment.isPresent()) {
            segments.add(segment.get());
            segment = segment();
        }
        return new PathQuery(absolute, List.copyOf(segments));
    }

    private Optional<PathQuery.Segment> segment() {
        int start = text.at();
        text.skipBlanks();
        if (text.comes("[")) {
            return Optional.of(new PathQuery.Segment(false, bracketed()));
        }
        if (text.eat("..")) {
            return Optional.of(new PathQuery.Segment(true, text.comes("[") ? bracketed() : List.of(shorthand(".."))));
        }
        if (text.eat(".")) {
            return Optional.of(new PathQuery.Segment(false, List.of(shorthand("."))));
        }
        text.backTo(start);
        return Optional.empty();
    }

    private PathSelector shorthand(String dots) {
        if (text.eat("*")) {
            return new PathSelector.Wildcard();
        }
        int start = text.at();
        String name = text.eatName();
        if (name.isEmpty()) {
            throw text.fault(PathSlips.afterDots(text, dots));
        }
        PathSlips.behindName(text, start).ifPresent(reason -> {
            throw text.fault(reason);
        });
        return new PathSelector.Name(name);
    }

    private List<PathSelector> bracketed() {
        int open = text.at();
        text.eat("[");
        text.deeper();
        List<PathSelector> selectors = new ArrayList<>();
        do {
            text.skipBlanks();
            selectors.add(selector(open, selectors.isEmpty()));
            text.skipBlanks();
        } while (text.eat(","));
        if (!text.eat("]")) {
            throw PathSlips.unclosed(text, "[", "]", open);
        }
        text.shallower();
        return List.copyOf(selectors);
    }

    private PathSelector selector(int open, boolean first) {
        char c = text.peek();
        if (c == '\'' || c == '"') {
            return new PathSelector.Name(literals.string());
        }
        if (text.eat("*")) {
            return new PathSelector.Wildcard();
        }
        if (text.eat("?")) {
            return new PathSelector.Filter(filters.condition());
        }
        if (c == ':' || literals.integerComes()) {
            return indexOrSlice();
        }
        throw text.atEnd() ? PathSlips.unclosed(text, "[", "]", open) : text.fault(PathSlips.inBrackets(text, first));
    }

    private PathSelector indexOrSlice() {
        Optional<Long> start = integer("index");
        if (!text.comes(":")) {
            return new PathSelector.Index(start.orElseThrow());
        }
        text.eat(":");
        text.skipBlanks();
        Optional<Long> end = integer("end of a slice");
        Optional<Long> step = Optional.empty();
        if (text.eat(":")) {
            text.skipBlanks();
            step = integer("step of a slice");
        }
        if (text.comes(":")) {
            throw text.fault("a slice has three parts at most: `[start:end:step]`");
        }
        return new PathSelector.Slice(start, end, step.orElse(1L));
    }

    /** An integer if one comes, and the blanks behind it. */
    private Optional<Long> integer(String what) {
        Optional<Long> integer = literals.integerComes() ? Optional.of(literals.integer(what)) : Optional.empty();
        text.skipBlanks();
        return integer;
    }
}
