package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.OptionalInt;

/** XML: text in an element, in an attribute between quotes, or in a CDATA section. */
final class XmlPlace implements Place {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    @Override
    public Parsed<String> insert(Value value, boolean first) {
        return text(value).map(XmlPlace::escaped);
    }

    @Override
    public Parsed<String> insertAfter(String before, Value value) {
        boolean inCdata = before.lastIndexOf(CDATA) > before.lastIndexOf(CDATA_END);
        // Between the brackets nothing can be escaped; the end of a section is cut in two.
        return inCdata
                ? text(value).map(text -> text.replace(CDATA_END, "]]" + CDATA_END + CDATA + ">"))
                : insert(value, before.isEmpty());
    }

    private static Parsed<String> text(Value value) {
        return Places.TEXT.insert(value, false).flatMap(text -> {
            OptionalInt illegal = text.codePoints().filter(c -> !isAllowed(c)).findFirst();
            return illegal.isEmpty()
                    ? Parsed.good(text)
                    : Parsed.bad("it has the character U+%04X, which XML cannot carry".formatted(illegal.getAsInt()));
        });
    }

    /** XML 1.0, production 2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || 0x20 <= c && c <= 0xD7FF
                || 0xE000 <= c && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** White space too is written as references where an attribute would turn it into blanks. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&apos;");
                case '\t', '\n', '\r' -> escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
