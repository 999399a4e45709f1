package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A setting of one value: known when it is read, or, with variables in it, for each request; null takes away what is
 * set further out. Immutable.
 */
final class Setting<T> {

    private final String key;
    private final Template template;
    private final boolean removes;
    private final Function<Value, Parsed<T>> parser;

    private Setting(String key, Template template, boolean removes, Function<Value, Parsed<T>> parser) {
        this.key = key;
        this.template = template;
        this.removes = removes;
        this.parser = parser;
    }

    static <T> Setting<T> read(SourceNode.Entry entry, Reading reading, Function<Value, Parsed<T>> parser) {
        Template template = reading.template(entry.value());
        Setting<T> setting = new Setting<>(entry.key().text(), template, isNull(entry.value()), parser);
        if (!setting.removes) {
            template.constant().ifPresent(value -> setting.parsed(value, reading.problems()));
        }
        return setting;
    }

    static boolean isNull(SourceNode node) {
        return node instanceof SourceNode.Scalar scalar && scalar.form() == SourceNode.Scalar.Form.NULL;
    }

    /** Its value; empty where it is taken away, or where the problems say what is wrong with it. */
    Optional<T> render(Rendering rendering) {
        return removes
                ? Optional.empty()
                : template.render(rendering.scope(), rendering.problems())
                        .flatMap(value -> parsed(value, rendering.problems()));
    }

    private Optional<T> parsed(Value value, Problems problems) {
        Parsed<T> parsed = parser.apply(value);
        Location at = template.at();
        parsed.failure().ifPresent(bad -> problems.add("wrong-setting", at, "wrong `" + key + "`: " + bad.reason()));
        return parsed.toOptional();
    }

    Set<NameUse> names() {
        return template.names();
    }
}
