package dev.retort.secret;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How bytes look inside the Base64 of something longer (RFC 4648, sections 4 and 5). Three bytes make four characters,
 * so it depends on how many bytes stand before them, modulo three. The characters at either end that hold bits of a
 * neighbour as well are left out: what remains, the core, is the same whoever the neighbours are.
 */
final class Base64Cores {

    private Base64Cores() {}

    /** The cores in all three alignments, in both alphabets. */
    static Set<String> of(byte[] bytes) {
        Set<String> cores = new LinkedHashSet<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            cores.add(Base64.getEncoder().encodeToString(shifted).substring(from, to));
            cores.add(Base64.getUrlEncoder().encodeToString(shifted).substring(from, to));
        }
        return cores;
    }

    /** The bytes alone, with and without padding, in both alphabets. */
    static Set<String> whole(byte[] bytes) {
        Set<String> texts = new LinkedHashSet<>();
        for (Base64.Encoder encoder : Arrays.asList(Base64.getEncoder(), Base64.getUrlEncoder())) {
            texts.add(encoder.encodeToString(bytes));
            texts.add(encoder.withoutPadding().encodeToString(bytes));
        }
        return texts;
    }

    /** Whether a character at the end of a core may hold the last bits of the secret. */
    static boolean isDigit(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "+/-_".indexOf(c) >= 0;
    }
}
