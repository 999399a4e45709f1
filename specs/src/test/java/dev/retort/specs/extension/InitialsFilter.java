package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.template.Arity;
import dev.retort.template.Surroundings;
import dev.retort.template.TemplateFilter;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code ${name | initials}}: of {@code Ada Lovelace} it is {@code AL}. */
public final class InitialsFilter implements Extension, TemplateFilter {

    @Override
    public List<TemplateFilter> filters() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "initials";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Optional<Value>> apply(Optional<Value> value, List<Value> arguments, Surroundings surroundings) {
        if (!(value.orElseThrow() instanceof Text text)) {
            return Parsed.bad("only a text has initials");
        }
        StringBuilder initials = new StringBuilder();
        for (String word : text.text().strip().split(" +", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return Parsed.good(Optional.of(new Text(initials.toString())));
    }
}
