package dev.retort.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;

/** Percent-encoding of RFC 3986, in UTF-8. */
final class Percent {

    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** A value: everything but unreserved characters is encoded. */
    static String value(String text) {
        return encode(text, Percent::isUnreserved, false);
    }

    /** A path as somebody wrote it: what is allowed there stays, valid {@code %XX} too. */
    static String path(String text) {
        return encode(text, character -> isPathCharacter(character) || character == '/', true);
    }

    /** A query as somebody wrote it: what is allowed there stays, valid {@code %XX} too. */
    static String query(String text) {
        return encode(text, character -> isPathCharacter(character) || character == '/' || character == '?', true);
    }

    /** Valid {@code %XX} decoded; the rest stays. */
    static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (isEscape(bytes, at)) {
                plain.write(Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16));
                at += 2;
            } else {
                plain.write(bytes[at]);
            }
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    static boolean isUnreserved(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }

    private static boolean isPathCharacter(int character) {
        return isUnreserved(character) || "!$&'()*+,;=:@".indexOf(character) >= 0;
    }

    private static String encode(String text, IntPredicate allowed, boolean escapesStay) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int octet = bytes[at] & 0xff;
            if (allowed.test(octet) || (escapesStay && isEscape(bytes, at))) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean isEscape(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
