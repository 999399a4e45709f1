package dev.retort.secret;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** The ways of others to write a text down, made here without any code of the room that is tested. */
final class Encodings {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final Map<String, String> XML =
            Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&#39;");

    private static final Map<String, String> HTML =
            Map.of("é", "&eacute;", "ß", "&szlig;", "ÿ", "&yuml;", "€", "&euro;");

    private static final Map<String, String> JSON =
            Map.of("\"", "\\\"", "\\", "\\\\", "\n", "\\n", "\t", "\\t", "\r", "\\r", "\b", "\\b", "\f", "\\f");

    private Encodings() {}

    /** Those that write one character after the other, so that the encoding of a part is a part of the encoding. */
    static final Map<String, UnaryOperator<String>> ESCAPES = Map.ofEntries(
            Map.entry("plain", text -> text),
            Map.entry("percent, RFC 3986, upper case", text -> percent(text, "%02X")),
            Map.entry("percent, RFC 3986, lower case", text -> percent(text, "%02x")),
            Map.entry("percent, every byte", text -> eachByte(text, "%%%02X")),
            Map.entry(
                    "percent, as a path",
                    text -> percent(text, "%02X").replace("%2F", "/").replace("%3A", ":")),
            Map.entry("form", text -> URLEncoder.encode(text, StandardCharsets.UTF_8)),
            Map.entry("JSON", text -> each(text, c -> JSON.getOrDefault(c(c), c(c)))),
            Map.entry(
                    "JSON with escaped slashes",
                    text -> each(text, c -> JSON.getOrDefault(c(c), c(c)).replace("/", "\\/"))),
            Map.entry("JSON, ASCII only", text -> units(text, "\\u%04x", 127)),
            Map.entry("JSON, all escaped, lower case", text -> units(text, "\\u%04x", -1)),
            Map.entry("JSON, all escaped, upper case", text -> units(text, "\\u%04X", -1)),
            Map.entry("XML", text -> each(text, c -> XML.getOrDefault(c(c), c(c)))),
            Map.entry("HTML names", text -> each(text, c -> HTML.getOrDefault(c(c), XML.getOrDefault(c(c), c(c))))),
            Map.entry("decimal references", text -> each(text, c -> "&#" + c + ";")),
            Map.entry("hex references, upper case", text -> each(text, c -> "&#x%X;".formatted(c))),
            Map.entry("hex references, lower case", text -> each(text, c -> "&#x%04x;".formatted(c))),
            Map.entry("console", text -> each(text, c -> c < ' ' ? "\\x%02x".formatted(c) : c(c))),
            Map.entry("console, long", text -> units(text, "\\u%04x", ' ')),
            Map.entry("YAML in single quotes", text -> text.replace("'", "''")),
            Map.entry("shell in single quotes", text -> text.replace("'", "'\\''")),
            Map.entry("hex, lower case", text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))),
            Map.entry(
                    "hex, upper case",
                    text -> HexFormat.of()
                            .formatHex(text.getBytes(StandardCharsets.UTF_8))
                            .toUpperCase(Locale.ROOT)));

    /** Each character in a way of its own. */
    static String mixed(String text, RandomGenerator random) {
        List<String> escapes = ESCAPES.keySet().stream()
                .filter(name -> !name.startsWith("hex, ") && !name.contains("quotes"))
                .sorted()
                .toList();
        return each(
                text,
                c -> ESCAPES.get(escapes.get(random.nextInt(escapes.size()))).apply(c(c)));
    }

    private static String percent(String text, String octet) {
        return each(text, c -> UNRESERVED.indexOf(c) >= 0 ? c(c) : eachByte(c(c), "%%" + octet));
    }

    private static String eachByte(String text, String format) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(format.formatted(octet));
        }
        return encoded.toString();
    }

    /** UTF-16 units up to a limit are escaped when they are controls or special, those above it always. */
    private static String units(String text, String format, int plainFrom) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain =
                    plainFrom == ' ' ? unit >= ' ' : unit <= plainFrom && unit >= ' ' && "\"\\".indexOf(unit) < 0;
            encoded.append(plain ? c(unit) : format.formatted((int) unit));
        }
        return encoded.toString();
    }

    private static String each(String text, IntFunction<String> encode) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> encoded.append(encode.apply(c)));
        return encoded.toString();
    }

    private static String c(int codePoint) {
        return Character.toString(codePoint);
    }
}
