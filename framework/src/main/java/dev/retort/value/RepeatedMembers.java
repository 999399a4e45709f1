package dev.retort.value;

import java.util.ArrayList;
import java.util.List;

/** Names that stand twice in one object; content may have thousands, of which a reader wants the first few. */
final class RepeatedMembers {

    private static final int TOLD = 5;

    private final String text;
    private final List<String> notes = new ArrayList<>();
    private int more;

    RepeatedMembers(String text) {
        this.text = text;
    }

    /** The name's repetition at that offset into the text. */
    void add(String name, int offset) {
        if (notes.size() < TOLD) {
            notes.add(QuantityForm.named(name) + " stands twice in one object (" + JsonPlace.of(text, offset)
                    + "); the last one counts");
        } else {
            more++;
        }
    }

    List<String> notes() {
        if (more == 0) {
            return notes;
        }
        List<String> all = new ArrayList<>(notes);
        all.add(more + " more members stand twice; the last ones count");
        return all;
    }
}
