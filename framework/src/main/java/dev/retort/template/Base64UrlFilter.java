package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.Base64;
import java.util.List;

/** {@code base64url}: bytes, or a text in UTF-8, in Base64 for URLs, without padding (RFC 4648, section 5). */
final class Base64UrlFilter implements ValueFilter {

    @Override
    public String name() {
        return "base64url";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .bytes()
                .map(bytes -> new Text(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }
}
