package dev.retort.run;

import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.Headers;
import dev.retort.http.MediaType;
import dev.retort.http.Request;
import dev.retort.http.RequestHead;
import dev.retort.secret.Placeheld;
import dev.retort.secret.Placeholders;
import dev.retort.secret.Redacted;
import dev.retort.secret.Secrets;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line for a shell that sends a request once more, with variables in place of secrets (RULES 26). For one request.
 */
final class Curl {

    /** More than that, no shell takes in one word and nobody reads. */
    private static final int LONGEST_CONTENT = 32_000;

    /** What curl adds by itself, unless it is told not to. */
    private static final List<String> ADDED = List.of("Host", "User-Agent", "Accept");

    private final Placeholders placeholders;
    private final Request request;
    private final List<Redacted> words = new ArrayList<>();
    private Optional<String> below = Optional.empty();

    private Curl(Placeholders placeholders, Request request) {
        this.placeholders = placeholders;
        this.request = request;
    }

    /**
     * The command, and below it a line for each variable that it uses.
     *
     * @param sent what went out first; nothing, where nothing was sent
     */
    static Redacted of(Request request, Optional<RequestHead> sent, Secrets secrets) {
        Request authorized = request.credentials().authorize(request);
        return new Curl(secrets.placeholders(), authorized).lines(sent);
    }

    private Redacted lines(Optional<RequestHead> sent) {
        method();
        target(request.target().text());
        fields(sent);
        request.content().ifPresentOrElse(this::content, () -> nothing(sent));
        List<Redacted> lines = new ArrayList<>();
        lines.add(Redacted.joined(" ", words));
        below.map(Redacted::plain).ifPresent(lines::add);
        placeholders
                .held()
                .forEach(held ->
                        lines.add(Redacted.plain("$" + held.variable() + " is ").plus(held.name())));
        return Redacted.joined("\n", lines);
    }

    /** To {@code -X HEAD} curl waits for a content that does not come. */
    private void method() {
        String method = request.method();
        if (method.equals("HEAD") && request.content().isEmpty()) {
            words.add(Redacted.plain("curl --head"));
            return;
        }
        words.add(Redacted.plain("curl -X"));
        words.add(
                method.chars().allMatch(Character::isLetter)
                        ? placeholders.text(method).text()
                        : ShellWord.of(placeholders.text(method)));
    }

    /** Brackets and dots mean something to curl by themselves. */
    private void target(String url) {
        String path = url.toLowerCase(Locale.ROOT).replace("%2e", ".");
        if (path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..")) {
            words.add(Redacted.plain("--path-as-is"));
        }
        if (url.chars().anyMatch(c -> "[]{}".indexOf(c) >= 0)) {
            words.add(Redacted.plain("--globoff"));
        }
        words.add(ShellWord.of(placeholders.text(url)));
    }

    private void fields(Optional<RequestHead> sent) {
        Headers headers = request.headers();
        headers.fields().forEach(this::field);
        for (String name : List.of("Authorization", "Cookie")) { // from the URL, from the jar
            if (!headers.contains(name)) {
                sent.flatMap(head -> head.headers().first(name))
                        .ifPresent(value -> field(new Headers.Field(name, value)));
            }
        }
        ADDED.stream().filter(headers::isSuppressed).forEach(this::withoutField);
    }

    private void field(Headers.Field field) {
        Placeheld line = field.value().isEmpty()
                ? placeholders.text(field.name() + ";")
                : placeholders.text(field.name() + ": ").plus(placeholders.field(field.name(), field.value()));
        words.add(Redacted.plain("-H"));
        words.add(ShellWord.of(line));
    }

    private void withoutField(String name) {
        words.add(Redacted.plain("-H '" + name + ":'"));
    }

    private void nothing(Optional<RequestHead> sent) {
        sent.flatMap(head -> head.headers().first("Content-Length"))
                .filter(length -> !request.headers().contains("Content-Length"))
                .ifPresent(length -> field(new Headers.Field("Content-Length", length)));
    }

    private void content(Content content) {
        if (!request.headers().contains("Content-Type")) {
            Optional<MediaType> type =
                    content.mediaType().filter(any -> !request.headers().isSuppressed("Content-Type"));
            type.ifPresentOrElse(
                    known -> field(new Headers.Field("Content-Type", known.text())),
                    () -> withoutField("Content-Type"));
        }
        if (content instanceof BytesContent bytes) {
            data(bytes);
        }
    }

    /** A shell speaks UTF-8 and has no NUL; to curl, a leading {@code @} names a file. */
    private void data(BytesContent content) {
        Charset charset = charset();
        Optional<String> plain = content.text(StandardCharsets.UTF_8).filter(Curl::fitsIntoShell);
        Optional<String> other = content.text(charset).filter(Curl::fitsIntoShell);
        if (content.bytes().length > LONGEST_CONTENT) {
            words.add(Redacted.plain("--data-binary @-"));
            below = Optional.of("the content, " + content.bytes().length + " bytes, is its standard input");
        } else if (plain.isPresent()) {
            words.add(Redacted.plain(plain.get().startsWith("@") ? "--data-raw" : "--data-binary"));
            words.add(ShellWord.of(placeholders.text(plain.get())));
        } else if (other.isPresent()) {
            piped("printf %s", other.get(), "iconv -f UTF-8 -t " + charset.name());
        } else {
            piped("echo", Base64.getEncoder().encodeToString(content.bytes()), "base64 -d");
        }
    }

    private void piped(String command, String text, String through) {
        words.add(0, Redacted.plain(command));
        words.add(1, ShellWord.of(placeholders.text(text)));
        words.add(2, Redacted.plain("| " + through + " |"));
        words.add(Redacted.plain("--data-binary @-"));
    }

    private Charset charset() {
        return request.headers()
                .first("Content-Type")
                .flatMap(MediaType::parse)
                .flatMap(MediaType::charset)
                .orElse(StandardCharsets.UTF_8);
    }

    private static boolean fitsIntoShell(String text) {
        return text.indexOf(0) < 0;
    }
}
