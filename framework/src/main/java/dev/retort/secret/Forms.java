package dev.retort.secret;

import dev.retort.secret.Form.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All the forms of one secret. */
final class Forms {

    /** A secret shorter than this would mask half of every text, so only whole values are. */
    static final int SHORTEST = 4;

    /**
     * A line of a secret of many lines is masked alone (an excerpt shows single lines), unless it is as short as a
     * word.
     */
    private static final int SHORTEST_LINE = 8;

    /**
     * Longer forms are looked for in pieces: the cost of a search stays bounded, and a text cut off inside is cleared.
     */
    private static final int LONGEST = 64;

    private final List<Form> forms = new ArrayList<>();
    private final String name;

    private Forms(String name) {
        this.name = name;
    }

    /** How a secret of at least {@link #SHORTEST} characters may stand inside a longer text. */
    static List<Form> inside(String name, String value) {
        Forms forms = new Forms(name);
        for (String variant : variants(value)) {
            forms.add(variant, Encoding.PLAIN);
            for (byte[] bytes : bytesOf(variant)) {
                Base64Cores.of(bytes).forEach(core -> forms.add(core, Encoding.BASE64));
                forms.addHex(bytes);
            }
        }
        return forms.forms;
    }

    /** How a short secret may stand as a value of its own; in hex it would be any small number. */
    static List<Form> whole(String name, String value) {
        Forms forms = new Forms(name);
        forms.add(value, Encoding.PLAIN);
        for (byte[] bytes : bytesOf(value)) {
            Base64Cores.whole(bytes).forEach(text -> forms.add(text, Encoding.BASE64));
        }
        return forms.forms;
    }

    private void add(String text, Encoding encoding) {
        if (text.length() <= LONGEST) {
            forms.add(new Form(text, name, encoding, false));
            return;
        }
        int from = 0;
        while (from < text.length() - LONGEST) {
            int to = betweenCharacters(text, from + LONGEST);
            forms.add(new Form(text.substring(from, to), name, encoding, true));
            from = to;
        }
        int last = betweenCharacters(text, text.length() - LONGEST);
        forms.add(new Form(text.substring(last), name, encoding, true));
    }

    /** An escape may stand for both halves of a surrogate pair, so none is cut in two. */
    private static int betweenCharacters(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }

    private void addHex(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        add(hex, Encoding.HEX);
        add(hex.toUpperCase(Locale.ROOT), Encoding.HEX);
    }

    /** The value itself; without the space around it, as a field or a file has it; its longer lines. */
    private static Set<String> variants(String value) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(value);
        String stripped = value.strip();
        if (stripped.length() >= SHORTEST) {
            variants.add(stripped);
        }
        value.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .forEach(variants::add);
        return variants;
    }

    private static List<byte[]> bytesOf(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Charset latin = StandardCharsets.ISO_8859_1;
        boolean sameInLatin = utf8.length == text.length();
        return sameInLatin || !latin.newEncoder().canEncode(text) ? List.of(utf8) : List.of(utf8, text.getBytes(latin));
    }
}
