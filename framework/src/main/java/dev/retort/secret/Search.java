package dev.retort.secret;

import dev.retort.secret.Form.Encoding;
import dev.retort.secret.Walk.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All places of a text where a secret stands, in any of its forms. */
final class Search {

    private final String text;
    private final SearchedText searched;
    private final List<Mask> masks = new ArrayList<>();

    private Search(String text) {
        this.text = text;
        this.searched = new SearchedText(text);
    }

    /** The long secrets anywhere, the short ones where they are whole values. */
    static List<Mask> of(String text, Index inside, Index whole) {
        if (inside.isEmpty() && whole.isEmpty()) {
            return new ArrayList<>();
        }
        Search search = new Search(text);
        if (!inside.isEmpty()) {
            search.inside(inside);
        }
        if (!whole.isEmpty()) {
            search.whole(whole);
        }
        return search.masks;
    }

    /** Every place is tried, also those inside of what was found: secrets may overlap. */
    private void inside(Index index) {
        Walk walk = new Walk(searched, index, end -> true);
        for (int at = 0; at < text.length() && !searched.isExhausted(); at++) {
            if (mayBegin(index, at)) {
                add(at, walk.from(at));
            }
        }
    }

    /** Not so for most places of most texts, and found out at little cost. */
    private boolean mayBegin(Index index, int at) {
        if (at + 2 >= text.length()) {
            return true;
        }
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        char third = text.charAt(at + 2);
        return index.mayBegin(first, second, third)
                || Escapes.mayBegin(first)
                || Escapes.mayBegin(second)
                || Escapes.mayBegin(third);
    }

    private void whole(Index index) {
        Walk walk = new Walk(searched, index, end -> Boundaries.endsValue(text, end));
        for (int at = 0; at < text.length() && !searched.isExhausted(); at++) {
            if (Boundaries.beginsValue(text, at)) {
                add(at, walk.from(at));
            }
        }
    }

    private void add(int start, Optional<Found> found) {
        if (searched.isExhausted()) {
            masks.add(Mask.of(start, text.length(), "what may be full of secrets"));
            return;
        }
        if (found.isEmpty()) {
            return;
        }
        Form form = found.get().form();
        int end = found.get().end();
        String how = form.how(text.substring(start, end));
        if (form.encoding() == Encoding.BASE64) {
            masks.add(new Mask(start(start), end(end), form.name(), how, form.piece()));
        } else {
            masks.add(new Mask(start, end, form.name(), how, form.piece()));
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
