package dev.retort.secret;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;

/**
 * Forms in the order of their texts, so that reading a text character by character narrows a range of them: a trie
 * without nodes. Immutable; {@link #with} makes a new one.
 */
final class Index {

    static final Index EMPTY = new Index(new Form[0]);

    /** A range with nothing in it. */
    static final long NONE = -1;

    private final Form[] sorted;

    /** Which pairs of first characters occur, by a hash: most places of a text are passed by at once. */
    private final long[] pairs = new long[1 << 10];

    private Index(Form[] sorted) {
        this.sorted = sorted;
        for (Form form : sorted) {
            int bit = bit(form.text().charAt(0), form.text().length() > 1 ? form.text().charAt(1) : 0);
            pairs[bit >>> 6] |= 1L << bit;
        }
    }

    /** Of two forms with the same text the earlier registered one stays. */
    Index with(Collection<Form> more) {
        TreeMap<String, Form> added = new TreeMap<>();
        more.forEach(form -> added.putIfAbsent(form.text(), form));
        added.keySet().removeIf(text -> Arrays.binarySearch(sorted, added.get(text)) >= 0);
        Form[] all = Arrays.copyOf(sorted, sorted.length + added.size());
        System.arraycopy(added.values().toArray(new Form[0]), 0, all, sorted.length, added.size());
        Arrays.sort(all);
        return new Index(all);
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** May a form begin with these two? True for all that do, and for few others. */
    boolean mayBegin(char first, char second) {
        int bit = bit(first, second);
        return (pairs[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(char first, char second) {
        return (first * 31 * 31 + second * 7) & 0xFFFF;
    }

    /** The range of all forms; unpacked by {@link #low} and {@link #high}. */
    long all() {
        return isEmpty() ? NONE : range(0, sorted.length);
    }

    /** Of those forms, all alike in their first {@code depth} characters, the ones that go on with that character. */
    long narrow(long range, int depth, char next) {
        int from = first(low(range), high(range), depth, next);
        int to = first(from, high(range), depth, next + 1);
        return from < to ? range(from, to) : NONE;
    }

    /** The first in the range whose character at {@code depth} is not less; a form that has ended comes before all. */
    private int first(int low, int high, int depth, int character) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            String text = sorted[middle].text();
            if ((text.length() > depth ? text.charAt(depth) : -1) < character) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The first form in the range: if one of them ends here, it is this one. */
    Form first(long range) {
        return sorted[low(range)];
    }

    private static long range(int low, int high) {
        return (long) low << 32 | high;
    }

    private static int low(long range) {
        return (int) (range >>> 32);
    }

    private static int high(long range) {
        return (int) range;
    }
}
