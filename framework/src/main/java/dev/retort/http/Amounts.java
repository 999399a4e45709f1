package dev.retort.http;

import java.time.Duration;
import java.util.List;

/** Bytes and times as messages show them. */
final class Amounts {

    private static final List<String> UNITS = List.of("KiB", "MiB", "GiB", "TiB");

    private Amounts() {}

    /** {@code 1 byte}, {@code 1234 bytes}. */
    static String bytes(long bytes) {
        return bytes + (bytes == 1 ? " byte" : " bytes");
    }

    /** In the largest unit that it is a multiple of: {@code 16 MiB}, {@code 1234 bytes}. */
    static String size(long bytes) {
        String text = bytes(bytes);
        long size = bytes;
        for (String unit : UNITS) {
            if (size < 1024 || size % 1024 != 0) {
                return text;
            }
            size /= 1024;
            text = size + " " + unit;
        }
        return text;
    }

    /** {@code 2 s} where it is whole seconds, else {@code 1500 ms}. */
    static String time(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
