package dev.retort.template;

import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * {@code sha256}: the digest of bytes, or of a text in UTF-8, as bytes: {@code | hex} or {@code | base64} writes it.
 */
final class Sha256Filter implements ValueFilter {

    @Override
    public String name() {
        return "sha256";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Bytes> of(Value value, List<Value> arguments) {
        return Wanted.value(value).bytes().map(bytes -> Bytes.of(digest().digest(bytes)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
