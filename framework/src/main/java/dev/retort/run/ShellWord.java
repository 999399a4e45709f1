package dev.retort.run;

import dev.retort.secret.Placeheld;
import dev.retort.secret.Redacted;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word of a command on one line, as bash, zsh and ksh read it: single quotes around what is shown, double quotes
 * around a variable. What would break the line, or what a terminal would obey, stands as an escape in {@code $'…'}.
 */
final class ShellWord {

    private ShellWord() {}

    static Redacted of(Placeheld word) {
        List<Redacted> pieces = word.pieces().stream().map(ShellWord::quoted).toList();
        return pieces.isEmpty() ? Redacted.plain("''") : Redacted.joined("", pieces);
    }

    private static Redacted quoted(Placeheld.Piece piece) {
        if (piece instanceof Placeheld.Piece.Shown shown) {
            boolean plain = shown.text().text().chars().noneMatch(ShellWord::isControl);
            return plain
                    ? Redacted.plain("'")
                            .plus(shown.text().replacing("'", "'\\''"))
                            .plus(Redacted.plain("'"))
                    : Redacted.plain("$'").plus(escaped(shown.text())).plus(Redacted.plain("'"));
        }
        return Redacted.plain("\"$" + ((Placeheld.Piece.Variable) piece).name() + "\"");
    }

    private static Redacted escaped(Redacted text) {
        Redacted escaped = text.replacing("\\", "\\\\")
                .replacing("'", "\\'")
                .replacing("\n", "\\n")
                .replacing("\r", "\\r")
                .replacing("\t", "\\t");
        for (int c :
                escaped.text().chars().filter(ShellWord::isControl).distinct().toArray()) {
            String control = String.valueOf((char) c);
            StringBuilder octets = new StringBuilder();
            for (byte octet : control.getBytes(StandardCharsets.UTF_8)) {
                octets.append("\\x%02x".formatted(octet));
            }
            escaped = escaped.replacing(control, octets.toString());
        }
        return escaped;
    }

    private static boolean isControl(int c) {
        return c < ' ' || c >= 0x7f && c < 0xa0;
    }
}
