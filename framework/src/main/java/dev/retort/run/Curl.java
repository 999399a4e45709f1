package dev.retort.run;

import dev.retort.http.BytesContent;
import dev.retort.http.Headers;
import dev.retort.http.MediaType;
import dev.retort.http.Request;
import dev.retort.secret.Placeheld;
import dev.retort.secret.Placeholders;
import dev.retort.secret.Redacted;
import dev.retort.secret.Secrets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

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
                data(bytes, charset(authorized), words);
            }
        });
        List<Redacted> lines = new ArrayList<>();
        lines.add(Redacted.joined(" ", words));
        placeholders
                .held()
                .forEach(held ->
                        lines.add(Redacted.plain("$" + held.variable() + " is ").plus(held.name())));
        return Redacted.joined("\n", lines);
    }

    private static Charset charset(Request request) {
        return request.headers()
                .first("Content-Type")
                .flatMap(MediaType::parse)
                .flatMap(MediaType::charset)
                .orElse(StandardCharsets.UTF_8);
    }

    /** A shell speaks UTF-8 and has no NUL; to curl, a leading {@code @} names a file. */
    private void data(BytesContent content, Charset charset, List<Redacted> words) {
        Optional<String> plain = content.text(StandardCharsets.UTF_8).filter(Curl::fitsIntoShell);
        Optional<String> other = content.text(charset).filter(Curl::fitsIntoShell);
        if (plain.isPresent()) {
            words.add(Redacted.plain(plain.get().startsWith("@") ? "--data-raw" : "--data-binary"));
            words.add(quoted(placeholders.text(plain.get())));
        } else if (other.isPresent()) {
            words.add(0, Redacted.plain("printf %s ").plus(quoted(placeholders.text(other.get()))));
            words.add(1, Redacted.plain("| iconv -f UTF-8 -t " + charset.name() + " |"));
            words.add(Redacted.plain("--data-binary @-"));
        } else {
            String base64 = Base64.getEncoder().encodeToString(content.bytes());
            words.add(0, Redacted.plain("echo ").plus(quoted(placeholders.text(base64))));
            words.add(1, Redacted.plain("| base64 -d |"));
            words.add(Redacted.plain("--data-binary @-"));
        }
    }

    private static boolean fitsIntoShell(String text) {
        return text.indexOf(0) < 0;
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
