package dev.retort.specs.secrets;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The ways in which a text may stand in the output of a program, made here without any code of Retort. */
public final class WrittenForms {

    private WrittenForms() {}

    /** Each form by what it is called. */
    public static Map<String, String> of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(bytes);
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("raw", text);
        forms.put("lower case", text.toLowerCase(Locale.ROOT));
        forms.put("upper case", text.toUpperCase(Locale.ROOT));
        for (int before = 0; before < 3; before++) {
            forms.put("Base64, " + before + " bytes before", core(bytes, before));
            forms.put("Base64url, " + before + " bytes before", inUrl(core(bytes, before)));
        }
        forms.put("percent", percent(text, false));
        forms.put("percent, lower case", lowerCase(percent(text, false)));
        forms.put("percent, all", percent(text, true));
        forms.put("percent, all, lower case", lowerCase(percent(text, true)));
        forms.put("form", URLEncoder.encode(text, StandardCharsets.UTF_8));
        forms.put("form, lower case", lowerCase(URLEncoder.encode(text, StandardCharsets.UTF_8)));
        forms.put("JSON", text.replace("\\", "\\\\").replace("\"", "\\\""));
        forms.put("JSON, slashes too", forms.get("JSON").replace("/", "\\/"));
        forms.put("JSON, ASCII only", each(text, c -> c > 126 || c == '"' ? "\\u%04x".formatted(c) : c(c)));
        forms.put("JSON, all", each(text, c -> "\\u%04X".formatted(c)));
        forms.put("XML", xml(text, "&apos;"));
        forms.put("HTML", xml(text, "&#39;"));
        forms.put("decimal references", each(text, c -> "&#" + c + ";"));
        forms.put("references of what is not ASCII", each(xml(text, "'"), c -> c > 126 ? "&#" + c + ";" : c(c)));
        forms.put("hex", hex);
        forms.put("hex, upper case", hex.toUpperCase(Locale.ROOT));
        return forms;
    }

    /** Those of a text that another text contains, with what stands around them. */
    public static Map<String, String> in(String output, String text) {
        Map<String, String> found = new TreeMap<>();
        of(text).forEach((name, form) -> {
            int at = output.indexOf(form);
            if (at >= 0) {
                int from = Math.max(0, at - 120);
                int to = Math.min(output.length(), at + form.length() + 60);
                found.put(name, output.substring(from, to));
            }
        });
        return found;
    }

    /** What no neighbour can change of the Base64 of something in which these bytes stand. */
    private static String core(byte[] bytes, int before) {
        byte[] behind = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, behind, before, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(behind);
        int first = before == 0 ? 0 : before + 1;
        int whole = behind.length * 8 / 6;
        return encoded.substring(first, Math.min(whole, encoded.length()));
    }

    private static String inUrl(String base64) {
        return base64.replace('+', '-').replace('/', '_');
    }

    private static String percent(String text, boolean all) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = octet > 0 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
            encoded.append(plain && !all ? c(octet) : "%%%02X".formatted(octet));
        }
        return encoded.toString();
    }

    /** Of percent-encodings only the digits: letters that stand for themselves stay. */
    private static String lowerCase(String percent) {
        StringBuilder lower = new StringBuilder(percent);
        for (int at = percent.indexOf('%'); at >= 0; at = percent.indexOf('%', at + 1)) {
            lower.replace(at, at + 3, percent.substring(at, at + 3).toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }

    private static String xml(String text, String apostrophe) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", apostrophe);
    }

    private static String each(String text, IntFunction<String> encode) {
        StringBuilder encoded = new StringBuilder();
        text.chars().forEach(c -> encoded.append(encode.apply(c)));
        return encoded.toString();
    }

    private static String c(int character) {
        return String.valueOf((char) character);
    }
}
