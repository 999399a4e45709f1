package dev.retort.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A text and what of it is not shown: stretches in order that do not overlap. */
record Masks(String text, List<Mask> masks) {

    /**
     * Overlapping stretches become one, so that nothing is left of either; of two equal ones the first gives the label.
     */
    static Masks of(String text, List<Mask> found) {
        if (found.isEmpty()) {
            return new Masks(text, List.of());
        }
        List<Mask> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Mask::start).thenComparing(Mask::end, Comparator.reverseOrder()));
        List<Mask> masks = new ArrayList<>();
        for (Mask next : sorted) {
            int last = masks.size() - 1;
            if (last >= 0 && masks.get(last).goesOnIn(next)) {
                masks.set(last, masks.get(last).joined(next));
            } else {
                masks.add(next);
            }
        }
        return new Masks(text, masks);
    }

    /** What stands under that mask. Secret. */
    String under(Mask mask) {
        return text.substring(mask.start(), mask.end());
    }

    /** The text with something in place of each mask. */
    Redacted redacted(Function<Mask, String> shown) {
        if (masks.isEmpty()) {
            return new Redacted(text);
        }
        StringBuilder cleared = new StringBuilder(text.length());
        int from = 0;
        for (Mask mask : masks) {
            cleared.append(text, from, mask.start()).append(shown.apply(mask));
            from = mask.end();
        }
        return new Redacted(cleared.append(text, from, text.length()).toString());
    }
}
