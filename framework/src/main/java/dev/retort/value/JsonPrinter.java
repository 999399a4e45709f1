package dev.retort.value;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Writes a value. It does not call itself, so that no tree is too deep for it. One object writes one value. */
final class JsonPrinter {

    /** What no JSON can say is written so that a message can show it; the first of that is told in the fault. */
    record Printed(String text, Optional<String> fault) {}

    private final StringBuilder out = new StringBuilder();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final boolean pretty;
    private Optional<String> fault = Optional.empty();

    private JsonPrinter(boolean pretty) {
        this.pretty = pretty;
    }

    static Printed compact(Value value) {
        return new JsonPrinter(false).print(value);
    }

    static Printed pretty(Value value) {
        return new JsonPrinter(true).print(value);
    }

    private Printed print(Value root) {
        begin(root);
        while (!open.isEmpty()) {
            Frame frame = open.getFirst();
            if (frame.hasNext()) {
                if (frame.isBegun()) {
                    out.append(',');
                }
                Value next = frame.next();
                breakLine();
                if (frame.isObject()) {
                    JsonString.append(frame.name(), out);
                    out.append(pretty ? ": " : ":");
                }
                begin(next);
            } else {
                open.removeFirst();
                breakLine();
                out.append(frame.isObject() ? '}' : ']');
            }
        }
        return new Printed(out.toString(), fault);
    }

    private void breakLine() {
        if (pretty) {
            out.append('\n').append("  ".repeat(open.size()));
        }
    }

    private void begin(Value value) {
        switch (value.kind()) {
            case NULL -> out.append("null");
            case BOOLEAN -> out.append(((Truth) value).holds());
            case NUMBER -> number((Numeral) value);
            case STRING -> JsonString.append(((Text) value).text(), out);
            case MOMENT -> JsonString.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Moment) value).at()), out);
            case BYTES -> bytes((Bytes) value);
            case ARRAY -> begin((Items) value);
            case OBJECT -> begin(((Members) value).toMap());
        }
    }

    private void number(Numeral numeral) {
        out.append(numeral.json().orElse(bad -> {
            note(bad.reason());
            return numeral.text();
        }));
    }

    private void bytes(Bytes bytes) {
        note("bytes are no JSON: write `| base64`");
        JsonString.append("base64:" + Base64.getEncoder().encodeToString(bytes.toArray()), out);
    }

    private void begin(Items items) {
        if (items.size() == 0) {
            out.append("[]");
        } else {
            out.append('[');
            open.addFirst(new Frame(Optional.empty(), items.items().iterator()));
        }
    }

    private void begin(Map<String, Value> members) {
        if (members.isEmpty()) {
            out.append("{}");
        } else {
            out.append('{');
            Iterator<String> names = members.keySet().iterator();
            open.addFirst(new Frame(Optional.of(names), members.values().iterator()));
        }
    }

    private void note(String reason) {
        if (fault.isEmpty()) {
            StringBuilder place = new StringBuilder("$");
            open.descendingIterator().forEachRemaining(frame -> place.append(frame.step()));
            fault = Optional.of(open.isEmpty() ? reason : reason + " (at " + place + ")");
        }
    }

    /** An array or object that is being written: what is left of it, and where in it the writing stands. */
    private static final class Frame {

        private final Optional<Iterator<String>> names;
        private final Iterator<Value> values;
        private String name = "";
        private int index = -1;

        Frame(Optional<Iterator<String>> names, Iterator<Value> values) {
            this.names = names;
            this.values = values;
        }

        boolean isObject() {
            return names.isPresent();
        }

        boolean hasNext() {
            return values.hasNext();
        }

        boolean isBegun() {
            return index >= 0;
        }

        Value next() {
            index++;
            names.ifPresent(left -> name = left.next());
            return values.next();
        }

        /** The name of the member that is being written; in an array there is none. */
        String name() {
            return name;
        }

        String step() {
            return isObject() ? PathNode.step(name) : "[" + index + "]";
        }
    }
}
