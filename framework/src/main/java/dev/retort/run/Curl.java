package dev.retort.run;

import dev.retort.http.BytesContent;
import dev.retort.http.Headers;
import dev.retort.http.Request;
import dev.retort.secret.Placeheld;
import dev.retort.secret.Placeholders;
import dev.retort.secret.Redacted;
import dev.retort.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A line for a shell that sends a request once more, with variables in place of secrets (RULES 26). */
final class Curl {

    private final Placeholders placeholders;

    Curl(Secrets secrets) {
        this.placeholders = secrets.placeholders();
    }

    /** The command, and below it a line for each variable that it uses. */
    Redacted of(Request request) {
        Request authorized = request.credentials().authorize(request);
        List<Redacted> words = new ArrayList<>();
        words.add(Redacted.plain("curl -X"));
        words.add(quotedIfNeeded(authorized.method()));
        words.add(quoted(placeholders.text(authorized.target().text())));
        for (Headers.Field field : authorized.headers().fields()) {
            words.add(Redacted.plain("-H"));
            words.add(quoted(placeholders.text(field.name() + ": "))
                    .plus(quoted(placeholders.field(field.name(), field.value()))));
        }
        authorized.content().ifPresent(content -> {
            if (!authorized.headers().contains("Content-Type")) {
                content.mediaType().ifPresent(type -> {
                    words.add(Redacted.plain("-H"));
                    words.add(quoted(placeholders.text("Content-Type: " + type.text())));
                });
            }
            if (content instanceof BytesContent bytes) {
                words.add(Redacted.plain("--data-binary"));
                words.add(quoted(placeholders.text(new String(bytes.bytes(), StandardCharsets.UTF_8))));
            }
        });
        List<Redacted> lines = new ArrayList<>();
        lines.add(Redacted.joined(" ", words));
        placeholders.held().forEach(held -> lines.add(Redacted.plain("$" + held.variable() + " is " + held.name())));
        return Redacted.joined("\n", lines);
    }

    private Redacted quotedIfNeeded(String method) {
        return method.chars().allMatch(Character::isLetter)
                ? placeholders.text(method).text()
                : quoted(placeholders.text(method));
    }

    /** Single quotes around what is shown, double quotes around a variable. */
    private static Redacted quoted(Placeheld word) {
        List<Redacted> parts = new ArrayList<>();
        for (Placeheld.Piece piece : word.pieces()) {
            if (piece instanceof Placeheld.Piece.Shown shown) {
                parts.add(Redacted.plain("'")
                        .plus(shown.text().replacing("'", "'\\''"))
                        .plus(Redacted.plain("'")));
            } else {
                parts.add(Redacted.plain("\"$" + ((Placeheld.Piece.Variable) piece).name() + "\""));
            }
        }
        return parts.isEmpty() ? Redacted.plain("''") : Redacted.joined("", parts);
    }
}
