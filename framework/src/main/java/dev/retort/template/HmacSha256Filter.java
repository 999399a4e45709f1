package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code hmacSha256(key)}: the authentication code of bytes, or of a text in UTF-8 (RFC 2104), as bytes: {@code | hex}
 * or {@code | base64} writes it.
 */
final class HmacSha256Filter implements ValueFilter {

    private static final String ALGORITHM = "HmacSHA256";

    @Override
    public String name() {
        return "hmacSha256";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Bytes> of(Value value, List<Value> arguments) {
        return Wanted.value(value)
                .bytes()
                .flatMap(bytes -> Wanted.argument(arguments, 0).bytes().flatMap(key -> code(key, bytes)));
    }

    private static Parsed<Bytes> code(byte[] key, byte[] bytes) {
        if (key.length == 0) {
            return Parsed.bad("argument 1, the key, is empty");
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Parsed.good(Bytes.of(mac.doFinal(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
