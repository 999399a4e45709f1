package dev.retort.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A media type (RFC 9110, section 8.3.1): {@code type/subtype} in lower case and its parameters in the order written,
 * their values without quotes. Immutable.
 */
public record MediaType(String type, String subtype, List<Parameter> parameters) {

    private static final Set<String> TEXTS = Set.of("json", "xml", "javascript", "x-www-form-urlencoded", "yaml");

    /** One parameter; its name in lower case. */
    public record Parameter(String name, String value) {}

    public MediaType {
        parameters = List.copyOf(parameters);
    }

    public static MediaType of(String type, String subtype) {
        return new MediaType(type.toLowerCase(Locale.ROOT), subtype.toLowerCase(Locale.ROOT), List.of());
    }

    /** The media type that a Content-Type says, or empty where it says none that can be understood. */
    public static Optional<MediaType> parse(String text) {
        List<String> pieces = pieces(text);
        String essence = pieces.get(0).strip();
        int slash = essence.indexOf('/');
        if (slash < 0
                || !Tokens.isToken(essence.substring(0, slash))
                || !Tokens.isToken(essence.substring(slash + 1))) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (String piece : pieces.subList(1, pieces.size())) {
            int equals = piece.indexOf('=');
            if (equals > 0) {
                String name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.add(
                        new Parameter(name, unquoted(piece.substring(equals + 1).strip())));
            }
        }
        MediaType named = of(essence.substring(0, slash), essence.substring(slash + 1));
        return Optional.of(new MediaType(named.type, named.subtype, parameters));
    }

    /** Without its parameters: {@code text/html}. */
    public String essence() {
        return type + "/" + subtype;
    }

    /** Whether its content is text that people read: text, JSON, XML, a form, a script. */
    boolean isText() {
        return type.equals("text")
                || parameter("charset").isPresent()
                || TEXTS.stream().anyMatch(text -> subtype.equals(text) || subtype.endsWith("+" + text));
    }

    public Optional<String> parameter(String name) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equalsIgnoreCase(name)) {
                return Optional.of(parameter.value());
            }
        }
        return Optional.empty();
    }

    /** With that parameter at the end, instead of one of that name. */
    public MediaType with(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        List<Parameter> others = new ArrayList<>(parameters);
        others.removeIf(parameter -> parameter.name().equals(key));
        others.add(new Parameter(key, value));
        return new MediaType(type, subtype, others);
    }

    /** The charset that its parameter names, if there is one and this machine knows it. */
    public Optional<Charset> charset() {
        return parameter("charset").flatMap(MediaType::charset);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** As it stands in a field; a value that is no token is quoted. */
    public String text() {
        StringBuilder text = new StringBuilder(essence());
        for (Parameter parameter : parameters) {
            text.append("; ").append(parameter.name()).append('=').append(quotedIfNeeded(parameter.value()));
        }
        return text.toString();
    }

    private static String quotedIfNeeded(String value) {
        return Tokens.isToken(value) ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
            return value;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 1; at < value.length() - 1; at++) {
            boolean escape = value.charAt(at) == '\\' && at + 1 < value.length() - 1;
            plain.append(value.charAt(escape ? ++at : at));
        }
        return plain.toString();
    }

    /** Cut at semicolons, but not at those inside quotes. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (quoted && character == '\\') {
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ';' && !quoted) {
                pieces.add(text.substring(from, at));
                from = at + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    @Override
    public String toString() {
        return text();
    }
}
