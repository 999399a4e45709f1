package dev.retort.value;

import java.math.BigDecimal;

/**
 * Sizes as specs write them: {@code 512B}, {@code 10KB 10MB 1GB} in powers of 10, {@code KiB MiB GiB} in powers of 2.
 */
final class Sizes {

    private static final String FORM = "a size like 512B, 10KB, 10MB or 1GiB";

    private Sizes() {}

    /** The units by their names in specs, the greatest first. */
    private enum Unit {
        GiB(1L << 30),
        GB(1_000_000_000),
        MiB(1L << 20),
        MB(1_000_000),
        KiB(1L << 10),
        KB(1_000),
        B(1);

        private final long bytes;

        Unit(long bytes) {
            this.bytes = bytes;
        }
    }

    static Parsed<Long> parse(String text) {
        return UnitNumber.parse(text, FORM).flatMap(parsed -> {
            for (Unit unit : Unit.values()) {
                if (unit.name().equals(parsed.unit())) {
                    return of(text, parsed.times(unit.bytes));
                }
            }
            String reason = parsed.unit().isEmpty()
                    ? "write the unit: " + text + "B or " + text + "KB"
                    : QuantityForm.named(parsed.unit())
                            + " is no unit of a size; the units are B, KB, MB, GB and KiB, MiB, GiB";
            return Parsed.bad(reason, UnitNumber.unitOffset(text, parsed));
        });
    }

    private static Parsed<Long> of(String text, BigDecimal bytes) {
        if (bytes.stripTrailingZeros().scale() > 0) {
            return Parsed.bad("`" + text + "` is no whole number of bytes");
        }
        return bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Parsed.bad("`" + text + "` is more than " + Long.MAX_VALUE + " bytes")
                : Parsed.good(bytes.longValueExact());
    }

    /** The size in the largest unit that needs no fraction; exact. */
    static String shown(long bytes) {
        for (Unit unit : Unit.values()) {
            if (bytes != 0 && bytes % unit.bytes == 0) {
                return bytes / unit.bytes + unit.name();
            }
        }
        return "0B";
    }
}
