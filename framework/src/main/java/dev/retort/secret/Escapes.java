package dev.retort.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the characters at one place of a text may stand for besides themselves: a percent-encoding or the {@code +} of a
 * form (RFC 3986, WHATWG URL), an escape of JSON, YAML, a shell, a quoted-string or our own console, a reference of XML
 * or HTML, a line break that was put into Base64 (RFC 2045). Nobody says which of them a text uses, so each is a
 * reading beside the others, and any mixture of escaped and plain characters is read.
 */
final class Escapes {

    /**
     * One way to go on.
     *
     * @param characters one or two UTF-16 units; none for a line break that may be ignored
     * @param next the place behind the escape
     */
    record Reading(String characters, int next) {}

    private static final String INTRODUCERS = "%+\\&'\r\n";

    private static final String SHORT = "ntrbfeav0";
    private static final String SHORT_MEANINGS = "\n\t\r\b\f\u001b\u0007\u000b\0";

    private final String text;
    private final List<Reading> readings = new ArrayList<>();

    private Escapes(String text) {
        this.text = text;
    }

    static boolean mayBegin(char c) {
        return c <= '\\' && INTRODUCERS.indexOf(c) >= 0;
    }

    /** The readings of what begins there; itself is not among them. */
    static List<Reading> at(String text, int at) {
        Escapes escapes = new Escapes(text);
        switch (text.charAt(at)) {
            case '%' -> escapes.percent(at);
            case '+' -> escapes.add(" ", at + 1);
            case '\\' -> escapes.backslash(at);
            case '&' -> escapes.reference(at);
            case '\'' -> escapes.quote(at);
            default -> escapes.lineBreak(at, "\r", "\n");
        }
        return escapes.readings;
    }

    private void percent(int at) {
        hex(at + 2, 4).filter(unit -> text.startsWith("%u", at)).ifPresent(unit -> add(unit, at + 6));
        Optional<Integer> first = octet(at);
        if (first.isEmpty()) {
            return;
        }
        add(first.get(), at + 3);
        int length = first.get() < 0xC0 ? 1 : first.get() < 0xE0 ? 2 : first.get() < 0xF0 ? 3 : 4;
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            Optional<Integer> octet = octet(at + 3 * i);
            if (octet.isEmpty()) {
                return;
            }
            bytes[i] = octet.get().byteValue();
        }
        if (length > 1) {
            utf8(bytes).ifPresent(decoded -> add(decoded, at + 3 * length));
        }
    }

    private Optional<Integer> octet(int at) {
        return text.startsWith("%", at) ? hex(at + 1, 2) : Optional.empty();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private void backslash(int at) {
        if (at + 1 == text.length()) {
            return;
        }
        char kind = text.charAt(at + 1);
        int meaning = SHORT.indexOf(kind);
        if (meaning >= 0) {
            add(SHORT_MEANINGS.substring(meaning, meaning + 1), at + 2);
        } else if (!Character.isLetterOrDigit(kind)) {
            add(String.valueOf(kind), at + 2);
        }
        int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
        if (digits > 0) {
            hex(at + 2, digits).ifPresent(codePoint -> add(codePoint, at + 2 + digits));
        }
        lineBreak(at, "\\r", "\\n");
    }

    private void reference(int at) {
        NamedReferences.at(text, at).ifPresent(readings::add);
        if (!text.startsWith("#", at + 1)) {
            return;
        }
        boolean hex = text.startsWith("x", at + 2) || text.startsWith("X", at + 2);
        int from = hex ? at + 3 : at + 2;
        int to = from;
        int codePoint = 0;
        while (to < text.length() && codePoint <= Character.MAX_CODE_POINT && isDigit(text.charAt(to), hex)) {
            codePoint = codePoint * (hex ? 16 : 10) + HexFormat.fromHexDigit(text.charAt(to));
            to++;
        }
        if (to > from) {
            add(codePoint, text.startsWith(";", to) ? to + 1 : to);
        }
    }

    private static boolean isDigit(char c, boolean hex) {
        return hex ? HexFormat.isHexDigit(c) : c >= '0' && c <= '9';
    }

    /** A quote inside quotes: {@code ''} in YAML, {@code '\''} in a shell. */
    private void quote(int at) {
        if (text.startsWith("''", at)) {
            add("'", at + 2);
        } else if (text.startsWith("'\\''", at)) {
            add("'", at + 4);
        }
    }

    /** Either may be ignored, and a pair of them too. */
    private void lineBreak(int at, String carriageReturn, String lineFeed) {
        int next = at;
        if (text.startsWith(carriageReturn, at)) {
            next += carriageReturn.length();
            add("", next);
        }
        if (text.startsWith(lineFeed, next)) {
            add("", next + lineFeed.length());
        }
    }

    private Optional<Integer> hex(int from, int digits) {
        if (from + digits > text.length()) {
            return Optional.empty();
        }
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            if (!HexFormat.isHexDigit(text.charAt(at))) {
                return Optional.empty();
            }
            number = number << 4 | HexFormat.fromHexDigit(text.charAt(at));
        }
        return Optional.of(number);
    }

    private void add(int codePoint, int next) {
        if (Character.isValidCodePoint(codePoint)) {
            add(Character.toString(codePoint), next);
        }
    }

    private void add(String characters, int next) {
        readings.add(new Reading(characters, next));
    }
}
