package dev.retort.match;

import dev.retort.value.Value;

/**
 * Which values were seen, in 8 bytes each (some 16 with the room that a hash table needs), however large they are. Two
 * different values are taken for one with a probability of 3 in 100 million among a million of them.
 */
final class Fingerprints {

    /** Stands for a place that is free, so that the fingerprint 0 is kept as 1. */
    private static final long FREE = 0;

    private long[] table = new long[1024];
    private int size;

    /** Whether it was not seen before. */
    boolean add(Value value) {
        long print = Fingerprint.of(value);
        if (!put(table, print == FREE ? 1 : print)) {
            return false;
        }
        size++;
        if (size > table.length / 4 * 3) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long print : table) {
            if (print != FREE) {
                put(larger, print);
            }
        }
        table = larger;
    }

    private static boolean put(long[] table, long print) {
        int place = (int) (print & table.length - 1);
        while (table[place] != FREE) {
            if (table[place] == print) {
                return false;
            }
            place = place + 1 & table.length - 1;
        }
        table[place] = print;
        return true;
    }
}
