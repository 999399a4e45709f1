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

    /** Which three characters occur at the beginning, by a hash: most places of a text are passed by at once. */
    private final long[] beginnings = new long[1 << 12];

    /** Where the forms begin whose first character is that one of ASCII; the first step is the most frequent. */
    private final int[] byFirst = new int[0x80];

    private Index(Form[] sorted) {
        this.sorted = sorted;
        for (int c = 0; c < byFirst.length; c++) {
            byFirst[c] = first(0, sorted.length, 0, c);
        }
        for (Form form : sorted) {
            String text = form.text();
            if (text.length() >= 3) {
                int bit = bit(text.charAt(0), text.charAt(1), text.charAt(2));
                beginnings[bit >>> 6] |= 1L << bit;
            }
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

    /** May a form of three or more characters begin with these? True for all that do, and for few others. */
    boolean mayBegin(char first, char second, char third) {
        int bit = bit(first, second, third);
        return (beginnings[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(char first, char second, char third) {
        return ((first * 31 + second) * 31 + third) * 0x9E3779B1 >>> 14;
    }

    /** The range of all forms; unpacked by {@link #low} and {@link #high}. */
    long all() {
        return range(0, sorted.length);
    }

    /** Of those forms, all alike in their first {@code depth} characters, the ones that go on with that character. */
    long narrow(long range, int depth, char next) {
        if (depth == 0 && next + 1 < byFirst.length) {
            return byFirst[next] < byFirst[next + 1] ? range(byFirst[next], byFirst[next + 1]) : NONE;
        }
        if (high(range) - low(range) == 1) {
            String only = sorted[low(range)].text();
            return depth < only.length() && only.charAt(depth) == next ? range : NONE;
        }
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
