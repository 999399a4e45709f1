package dev.retort.secret;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with variables in place of its secrets. A shell puts no variable into single quotes, so whoever writes a
 * command quotes piece by piece: {@code 'Bearer '"$RETORT_SECRET_1"}. A text that itself contains
 * {@code $RETORT_SECRET_1} is a {@link Piece.Shown}, and so no variable.
 */
public record Placeheld(List<Piece> pieces) {

    /** A stretch of the text. */
    public sealed interface Piece {

        /** It holds no secret. */
        record Shown(Redacted text) implements Piece {}

        /** A secret is here; the variable's name is without the {@code $}. */
        record Variable(String name) implements Piece {}
    }

    /** This and another one in one word. */
    public Placeheld plus(Placeheld other) {
        List<Piece> joined = new ArrayList<>(pieces);
        int last = joined.size() - 1;
        for (Piece piece : other.pieces) {
            if (piece instanceof Piece.Shown next && last >= 0 && joined.get(last) instanceof Piece.Shown shown) {
                joined.set(last, new Piece.Shown(shown.text().plus(next.text())));
            } else {
                joined.add(piece);
                last++;
            }
        }
        return new Placeheld(List.copyOf(joined));
    }

    /** The pieces in a row, not quoted: {@code Bearer $RETORT_SECRET_1}. */
    public Redacted text() {
        return new Redacted(pieces.stream()
                .map(piece -> piece instanceof Piece.Shown shown
                        ? shown.text().text()
                        : "$" + ((Piece.Variable) piece).name())
                .collect(Collectors.joining()));
    }
}
