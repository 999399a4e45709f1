package dev.retort.spec;

import dev.retort.template.Places;
import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What of a value must not be shown: of a tree each scalar in it (RULES 25), of bytes their hex and Base64. */
public final class SecretTexts {

    private SecretTexts() {}

    public static List<String> of(Value value) {
        return texts(value).toList();
    }

    private static Stream<String> texts(Value value) {
        if (value instanceof Members members) {
            return members.toMap().values().stream().flatMap(SecretTexts::texts);
        }
        if (value instanceof Bytes bytes) {
            byte[] plain = bytes.toArray();
            return Stream.of(
                    HexFormat.of().formatHex(plain), Base64.getEncoder().encodeToString(plain));
        }
        return value instanceof Items items
                ? items.items().stream().flatMap(SecretTexts::texts)
                : Places.TEXT.insert(value, true).toOptional().stream();
    }
}
