package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.template.Arity;
import dev.retort.template.Surroundings;
import dev.retort.template.TemplateFunction;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code ${luhn('7992739871')}}: the digits of a card number, with the check digit that belongs to them. */
public final class LuhnFunction implements Extension, TemplateFunction {

    @Override
    public List<TemplateFunction> functions() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "luhn";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        if (!(arguments.get(0) instanceof Text text) || !text.text().matches("[0-9]+")) {
            return Parsed.bad("it takes digits, in quotes");
        }
        int sum = 0;
        for (int i = 0; i < text.text().length(); i++) {
            int digit = text.text().charAt(text.text().length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return Parsed.good(Optional.of(new Text(text.text() + (10 - sum % 10) % 10)));
    }
}
