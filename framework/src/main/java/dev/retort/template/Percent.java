package dev.retort.template;

import dev.retort.value.Parsed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in UTF-8 (RFC 3986, section 2). */
final class Percent {

    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** Encodes everything but the unreserved characters; a space becomes {@code %20}. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(int b) {
        return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9' || "-._~".indexOf(b) >= 0;
    }

    /** Decodes; a plus stays a plus. */
    static Parsed<String> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                bytes.write(encoded[i]);
                continue;
            }
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Parsed.bad("a `%` without two hexadecimal digits after it");
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        return Encoding.decode(bytes.toByteArray(), StandardCharsets.UTF_8);
    }
}
