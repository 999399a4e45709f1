package dev.retort.assertj;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.value.Items;
import dev.retort.value.JavaValues;
import dev.retort.value.Json;
import dev.retort.value.Members;
import dev.retort.value.Nothing;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Java caller expects, as the nodes of a spec that says the same: maps and lists as such, matchers as they are
 * written, all else as data, in which nothing is a template.
 */
record JavaNodes(Problems problems) {

    /** What a matcher is called in a message about it. */
    private static final String NAME = "matcher";

    private static SourceNode.Scalar text(String text) {
        String data = text.replace("${", "$${");
        return new SourceNode.Scalar(at(text), data, SourceNode.Scalar.Form.TEXT, false);
    }

    private static SourceNode.Scalar plain(String text) {
        return SourceNode.Scalar.plain(at(text), text);
    }

    private static Location at(String text) {
        return SourceFile.of(NAME, text).at(1, 1, text.length());
    }

    /** A map of one member. */
    static SourceNode.Mapping mapping(String key, SourceNode value) {
        return new SourceNode.Mapping(value.at(), List.of(new SourceNode.Entry(text(key), value)));
    }

    /** What somebody wrote; empty where the problems say why there is nothing. */
    Optional<SourceNode> written(String yaml) {
        return SourceFile.of(NAME, yaml).root(problems);
    }

    /** Nothing, as {@code null} in a spec. */
    static SourceNode nothing() {
        return plain("null");
    }

    SourceNode of(Object expected) {
        if (expected instanceof WrittenMatcher matcher) {
            return written(matcher.toString()).orElseGet(JavaNodes::nothing);
        }
        if (expected instanceof Map<?, ?> map) {
            List<SourceNode.Entry> entries = new ArrayList<>();
            map.forEach((key, value) -> entries.add(new SourceNode.Entry(text(String.valueOf(key)), of(value))));
            return new SourceNode.Mapping(at(map.toString()), entries);
        }
        if (expected instanceof Collection<?> items) {
            return new SourceNode.Sequence(
                    at(items.toString()), items.stream().map(this::of).toList());
        }
        return value(JavaValues.of(expected).orElse(bad -> {
            throw new IllegalArgumentException(bad.reason());
        }));
    }

    private static SourceNode value(Value value) {
        if (value instanceof Members members) {
            List<SourceNode.Entry> entries = new ArrayList<>();
            members.toMap()
                    .forEach((name, member) -> entries.add(new SourceNode.Entry(text(escaped(name)), value(member))));
            return new SourceNode.Mapping(at("an object"), entries);
        }
        if (value instanceof Items items) {
            return new SourceNode.Sequence(
                    at("a list"), items.items().stream().map(JavaNodes::value).toList());
        }
        if (value instanceof Text text) {
            return text(text.text());
        }
        return value instanceof Nothing ? nothing() : plain(Json.shown(value));
    }

    /** The member of an object is data, though it may look like an operator. */
    private static String escaped(String name) {
        return name.startsWith("$") ? "$" + name : name;
    }
}
