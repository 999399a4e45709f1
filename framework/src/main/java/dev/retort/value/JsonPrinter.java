package dev.retort.value;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a value as a list of pieces, none of which is a part of a text, number or name. It does not call itself, so
 * that no tree is too deep for it. One object writes one value.
 */
final class JsonPrinter {

    /** What no JSON can say is written so that a message can show it; the first of that is told here. */
    record Printed(List<String> pieces, Optional<String> fault) {

        String text() {
            return String.join("", pieces);
        }
    }

    private final List<String> pieces = new ArrayList<>();
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
                    pieces.add(",");
                }
                Value next = frame.next();
                breakLine();
                frame.name().ifPresent(name -> pieces.add(JsonString.quoted(name) + (pretty ? ": " : ":")));
                begin(next);
            } else {
                open.removeFirst();
                breakLine();
                pieces.add(frame.name().isPresent() ? "}" : "]");
            }
        }
        return new Printed(pieces, fault);
    }

    private void breakLine() {
        if (pretty) {
            pieces.add("\n" + "  ".repeat(open.size()));
        }
    }

    private void begin(Value value) {
        switch (value.kind()) {
            case NULL -> pieces.add("null");
            case BOOLEAN -> pieces.add(Boolean.toString(((Truth) value).holds()));
            case NUMBER -> pieces.add(number((Numeral) value));
            case STRING -> pieces.add(JsonString.quoted(((Text) value).text()));
            case MOMENT ->
                pieces.add(JsonString.quoted(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Moment) value).at())));
            case BYTES -> pieces.add(bytes((Bytes) value));
            case ARRAY -> beginItems((Items) value);
            case OBJECT -> beginMembers(((Members) value).toMap());
        }
    }

    private String number(Numeral numeral) {
        return numeral.json().orElse(bad -> {
            note(bad.reason());
            return numeral.text();
        });
    }

    private String bytes(Bytes bytes) {
        note("bytes are no JSON: write `| base64`");
        return JsonString.quoted("base64:" + Base64.getEncoder().encodeToString(bytes.toArray()));
    }

    private void beginItems(Items items) {
        if (items.size() == 0) {
            pieces.add("[]");
        } else {
            pieces.add("[");
            open.addFirst(Frame.of(items));
        }
    }

    private void beginMembers(Map<String, Value> members) {
        if (members.isEmpty()) {
            pieces.add("{}");
        } else {
            pieces.add("{");
            open.addFirst(Frame.of(members));
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

        private final Iterator<Map.Entry<Optional<String>, Value>> left;
        private Optional<String> name = Optional.empty();
        private int index = -1;

        private Frame(Iterator<Map.Entry<Optional<String>, Value>> left) {
            this.left = left;
        }

        static Frame of(Items items) {
            return new Frame(items.items().stream()
                    .map(item -> Map.entry(Optional.<String>empty(), item))
                    .iterator());
        }

        static Frame of(Map<String, Value> members) {
            return new Frame(members.entrySet().stream()
                    .map(member -> Map.entry(Optional.of(member.getKey()), member.getValue()))
                    .iterator());
        }

        boolean hasNext() {
            return left.hasNext();
        }

        boolean isBegun() {
            return index >= 0;
        }

        Value next() {
            Map.Entry<Optional<String>, Value> next = left.next();
            name = next.getKey();
            index++;
            return next.getValue();
        }

        /** The name of the member that is being written; empty in an array. */
        Optional<String> name() {
            return name;
        }

        String step() {
            return name.map(PathNode::step).orElseGet(() -> "[" + index + "]");
        }
    }
}
