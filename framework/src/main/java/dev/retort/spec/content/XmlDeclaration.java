package dev.retort.spec.content;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** {@code <?xml version="1.0" encoding="ISO-8859-1"?>} (XML 1.0, section 4.3.3). */
final class XmlDeclaration {

    private static final String BEGIN = "<?xml";
    private static final String ENCODING = "encoding";

    private XmlDeclaration() {}

    /** The charset that a well-formed document declares, if it does and Java knows it. */
    static Optional<Charset> charset(String document) {
        int end = document.startsWith(BEGIN) ? document.indexOf("?>") : -1;
        String declaration = end < 0 ? "" : document.substring(BEGIN.length(), end);
        int named = declaration.indexOf(ENCODING);
        return named < 0 ? Optional.empty() : quoted(declaration.substring(named + ENCODING.length()));
    }

    /** What stands between the first quotes, of which there are two kinds. */
    private static Optional<Charset> quoted(String text) {
        int single = text.indexOf('\'');
        int twofold = text.indexOf('"');
        char quote = twofold < 0 || single >= 0 && single < twofold ? '\'' : '"';
        String[] parts = text.split(String.valueOf(quote), 3);
        return parts.length < 3 ? Optional.empty() : known(parts[1]);
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
