package dev.retort.secret;

import dev.retort.secret.Form.Encoding;
import dev.retort.secret.Walk.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All places of a text where a secret stands, in any of its forms. */
final class Search {

    private final String text;
    private final List<Mask> masks = new ArrayList<>();

    private Search(String text) {
        this.text = text;
    }

    /** The long secrets anywhere, the short ones where they are whole values. */
    static List<Mask> of(String text, Index inside, Index whole) {
        Search search = new Search(text);
        search.inside(inside);
        search.whole(whole);
        return search.masks;
    }

    /** Every place is tried, also those inside of what was found: secrets may overlap. */
    private void inside(Index index) {
        if (index.isEmpty()) {
            return;
        }
        for (int at = 0; at + 1 < text.length(); at++) {
            char first = text.charAt(at);
            char second = text.charAt(at + 1);
            if (index.mayBegin(first, second) || Escapes.mayBegin(first) || Escapes.mayBegin(second)) {
                add(at, Walk.anywhere(text, index, at));
            }
        }
    }

    private void whole(Index index) {
        if (index.isEmpty()) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            if (Boundaries.beginsValue(text, at)) {
                add(at, Walk.toBoundary(text, index, at));
            }
        }
    }

    private void add(int start, Optional<Found> found) {
        if (found.isEmpty()) {
            return;
        }
        Form form = found.get().form();
        int end = found.get().end();
        String label = form.label(text.substring(start, end));
        if (form.encoding() == Encoding.BASE64) {
            masks.add(new Mask(start(start), end(end), label, form.piece()));
        } else {
            masks.add(new Mask(start, end, label, form.piece()));
        }
    }

    /** The digit before a core may hold the first bits of the secret, the digit behind it the last ones. */
    private int start(int start) {
        return start > 0 && Base64Cores.isDigit(text.charAt(start - 1)) ? start - 1 : start;
    }

    private int end(int end) {
        return end < text.length() && Base64Cores.isDigit(text.charAt(end)) ? end + 1 : end;
    }
}
