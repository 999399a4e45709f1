package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code uuid()}: a random UUID, version 4 (RFC 9562, section 5.4). */
final class UuidFunction implements TemplateFunction {

    @Override
    public String name() {
        return "uuid";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        long high = surroundings.random().nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = surroundings.random().nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return Parsed.good(Optional.of(new Text(new UUID(high, low).toString())));
    }
}
