package dev.retort.secret;

import dev.retort.secret.Placeheld.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts {@code $RETORT_SECRET_1}, {@code $RETORT_SECRET_2} … in the place of secrets, the same for the same, through all
 * the words of one curl line. What is percent-encoded in the URL and plain in a field are two variables, since a shell
 * puts them in as they are. Not thread-safe: one for each curl line.
 */
public final class Placeholders {

    /** {@code RETORT_SECRET_1}, and whose value it has to be given: {@code apiToken, percent-encoded}. */
    public record Held(String variable, Redacted name) {}

    private final Secrets secrets;
    private final Map<String, Held> held = new LinkedHashMap<>();

    Placeholders(Secrets secrets) {
        this.secrets = secrets;
    }

    public Placeheld text(String text) {
        return place(secrets.masks(text));
    }

    /** The value of a field line; of the fields that {@link Secrets#redactField} hides, what it hides. */
    public Placeheld field(String name, String value) {
        return place(secrets.masks(name, value));
    }

    /** The variables used so far, in their order. */
    public List<Held> held() {
        return List.copyOf(held.values());
    }

    private Placeheld place(Masks masks) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Mask mask : masks.masks()) {
            show(masks.text().substring(from, mask.start()), pieces);
            String variable = held.computeIfAbsent(masks.under(mask), value -> next(mask.label()))
                    .variable();
            pieces.add(new Piece.Variable(variable));
            from = mask.end();
        }
        show(masks.text().substring(from), pieces);
        return new Placeheld(List.copyOf(pieces));
    }

    private static void show(String cleared, List<Piece> pieces) {
        if (!cleared.isEmpty()) {
            pieces.add(new Piece.Shown(new Redacted(cleared)));
        }
    }

    private Held next(String label) {
        return new Held("RETORT_SECRET_" + (held.size() + 1), secrets.redact(label));
    }
}
