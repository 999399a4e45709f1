package dev.retort.template;

import dev.retort.value.Moment;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * {@code format('yyyy-MM-dd')} or {@code format('HH:mm', 'Europe/Berlin')}: a moment as text, in that pattern (of
 * {@link java.time.format.DateTimeFormatter}) and zone, else in the offset that it has.
 */
final class FormatFilter implements ValueFilter {

    @Override
    public String name() {
        return "format";
    }

    @Override
    public Arity arity() {
        return new Arity(1, 2);
    }

    @Override
    public Optional<String> faultIn(List<Value> constants) {
        return DatePattern.argument(constants).failure().map(Parsed.Bad::reason);
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        if (!(value instanceof Moment moment)) {
            return Wanted.value(value).mustBe("a moment (`| date` makes one of text)");
        }
        return DatePattern.argument(arguments)
                .flatMap(pattern -> arguments.size() == 1
                        ? pattern.format(moment.at())
                        : zone(arguments)
                                .flatMap(zone -> pattern.format(moment.at().atZoneSameInstant(zone))))
                .map(Text::new);
    }

    private static Parsed<ZoneId> zone(List<Value> arguments) {
        return Wanted.argument(arguments, 1).text().flatMap(name -> {
            try {
                return Parsed.good(ZoneId.of(name));
            } catch (DateTimeException e) {
                return Parsed.bad("argument 2 is no time zone like `Europe/Berlin`: " + Shown.text(name));
            }
        });
    }
}
