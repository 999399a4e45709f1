package dev.retort.secret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The secrets of a run, and the only way from a text to {@link Redacted}. Each secret is found as it is, in Base64 (any
 * alignment, so also in {@code user:password}) and Base64url, in hex, and with any of its characters escaped as
 * percent-encoding, forms, JSON, YAML, XML, HTML, a shell or our console do it. Passwords in URLs are never shown,
 * registered or not.
 *
 * <p>Register a secret before anything is shown that it may stand in. Clear whole texts, and cut them afterwards.
 *
 * <p>Thread-safe: all state is one immutable snapshot in the volatile {@code known}, replaced under this object's
 * monitor; whoever redacts waits for nobody and sees all that was added before.
 */
public final class Secrets {

    private record Known(Index inside, Index whole, Set<String> values, List<String> warnings) {}

    private volatile Known known = new Known(Index.EMPTY, Index.EMPTY, Set.of(), List.of());

    /**
     * Registers a value. An empty one is ignored, a known one keeps its first name. One of fewer than 4 characters
     * would hide half of every text: it is masked only where it is a whole value, and {@link #warnings} says so.
     *
     * @param name the variable's, to tell secrets apart where that helps ({@code ••• (apiToken)}); it is shown
     */
    public synchronized void add(String name, String value) {
        addAsWritten(name, value);
        // a host is sent in lower case, and a spec may change the case too
        if (value.length() >= Forms.SHORTEST) {
            addAsWritten(name, value.toLowerCase(Locale.ROOT));
            addAsWritten(name, value.toUpperCase(Locale.ROOT));
        }
    }

    private void addAsWritten(String name, String value) {
        Known before = known;
        if (value.isEmpty() || before.values().contains(value)) {
            return;
        }
        Set<String> values = with(before.values(), value);
        if (value.length() < Forms.SHORTEST) {
            Index whole = before.whole().with(Forms.whole(name, value));
            known = new Known(before.inside(), whole, values, with(before.warnings(), warning(name, value)));
        } else {
            Index inside = before.inside().with(Forms.inside(name, value));
            known = new Known(inside, before.whole(), values, before.warnings());
        }
    }

    private static Set<String> with(Set<String> values, String value) {
        Set<String> more = new HashSet<>(values);
        more.add(value);
        return more;
    }

    private static List<String> with(List<String> warnings, String warning) {
        List<String> more = new ArrayList<>(warnings);
        more.add(warning);
        return List.copyOf(more);
    }

    private static String warning(String name, String value) {
        return "the secret `%s` has only %d character%s: it is masked only where it is a whole value; use one of at least %d"
                .formatted(name, value.length(), value.length() == 1 ? "" : "s", Forms.SHORTEST);
    }

    /** The text with {@code •••} in place of each secret. */
    public Redacted redact(String text) {
        return masks(text).redacted(mask -> Redacted.MASK);
    }

    /**
     * The value of a field line. Of {@code Authorization}, {@code Proxy-Authorization}, {@code Cookie} and
     * {@code Set-Cookie} only the scheme, the cookies' names and attributes are shown: {@code Bearer •••},
     * {@code session=•••; Path=/}.
     */
    public Redacted redactField(String name, String value) {
        return masks(name, value).redacted(mask -> Redacted.MASK);
    }

    /** What was expected and what came, so that two secrets are told apart. */
    public Compared compared(String expected, String actual) {
        return Compared.of(masks(expected), masks(actual), this);
    }

    /** For one text with variables of a shell in place of secrets, such as a curl line. */
    public Placeholders placeholders() {
        return new Placeholders(this);
    }

    /** Whose secret this text is, or consists of for half of it or more, encoded or not. */
    public Optional<String> nameIn(String text) {
        Masks masks = masks(text);
        int hidden = masks.masks().stream()
                .mapToInt(mask -> mask.end() - mask.start())
                .sum();
        return masks.masks().stream()
                .findFirst()
                .filter(mask -> 2 * hidden >= text.length())
                .map(Mask::name);
    }

    /** What a user should know about the secrets so far, in the order of registration; none of it is secret. */
    public List<String> warnings() {
        return known.warnings();
    }

    Masks masks(String text) {
        return Masks.of(text, found(text));
    }

    Masks masks(String fieldName, String value) {
        List<Mask> masks = found(value);
        masks.addAll(ConfidentialFields.find(fieldName, value));
        return Masks.of(value, masks);
    }

    private List<Mask> found(String text) {
        Known now = known;
        List<Mask> masks = Search.of(text, now.inside(), now.whole());
        masks.addAll(UrlPasswords.find(text));
        return masks;
    }
}
