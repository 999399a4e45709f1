package dev.retort.match;

import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;

/** The first 8 bytes of a value's SHA-256; equal values have the same, in whatever way a number is written. */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static long of(Value value) {
        try {
            Fingerprint fingerprint = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            fingerprint.add(value);
            return ByteBuffer.wrap(fingerprint.digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Each part begins with its kind and its size, so that no two values look the same in a row. */
    private void add(Value value) {
        add(value.kind().word());
        switch (value.kind()) {
            case NULL -> add(0);
            case BOOLEAN -> add(((Truth) value).holds() ? 1 : 0);
            case NUMBER -> add(plain((Numeral) value));
            case STRING -> add(((Text) value).text());
            case ARRAY -> {
                add(((Items) value).size());
                ((Items) value).items().forEach(this::add);
            }
            case OBJECT -> {
                TreeMap<String, Value> sorted = new TreeMap<>(((Members) value).toMap());
                add(sorted.size());
                sorted.forEach((name, member) -> {
                    add(name);
                    add(member);
                });
            }
            case BYTES -> {
                add(((Bytes) value).size());
                digest.update(((Bytes) value).toArray());
            }
            case MOMENT -> add(((Moment) value).at().toInstant().toString());
        }
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static String plain(Numeral number) {
        return number.toDecimal()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toString)
                .orElse(bad -> number.text());
    }
}
