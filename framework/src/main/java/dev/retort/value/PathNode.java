package dev.retort.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A value and the way to it from the root; the way is written out only if somebody asks for it. */
sealed interface PathNode {

    Value value();

    /** What the way began with. */
    record Root(Value value) implements PathNode {}

    record Member(PathNode parent, String name, Value value) implements PathNode {}

    record Item(PathNode parent, int index, Value value) implements PathNode {}

    /** Hands over the items of an array and the members of an object, in order. */
    default void children(Consumer<PathNode> found) {
        if (value() instanceof Items items) {
            List<Value> list = items.items();
            for (int i = 0; i < list.size(); i++) {
                found.accept(new Item(this, i, list.get(i)));
            }
        } else if (value() instanceof Members members) {
            for (Map.Entry<String, Value> member : members.toMap().entrySet()) {
                found.accept(new Member(this, member.getKey(), member.getValue()));
            }
        }
    }

    /** The normalized path (RFC 9535, section 2.7): {@code $['a'][0]}. */
    default String path() {
        Deque<String> steps = new ArrayDeque<>();
        PathNode node = this;
        while (!(node instanceof Root)) {
            if (node instanceof Member member) {
                steps.addFirst(step(member.name()));
                node = member.parent();
            } else if (node instanceof Item item) {
                steps.addFirst("[" + item.index() + "]");
                node = item.parent();
            }
        }
        return "$" + String.join("", steps);
    }

    /** The step to a member: {@code ['a']}. */
    static String step(String name) {
        StringBuilder step = new StringBuilder(name.length() + 4).append("['");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case '\'' -> step.append("\\'");
                case '\\' -> step.append("\\\\");
                case '\b' -> step.append("\\b");
                case '\t' -> step.append("\\t");
                case '\n' -> step.append("\\n");
                case '\f' -> step.append("\\f");
                case '\r' -> step.append("\\r");
                default -> step.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return step.append("']").toString();
    }
}
