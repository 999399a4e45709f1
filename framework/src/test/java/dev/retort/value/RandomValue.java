package dev.retort.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Values of JSON as a seeded generator makes them up. */
final class RandomValue {

    /** Characters beyond ASCII, each two chars of Java wide or followed by a space. */
    private static final String WIDE = "ü € \u0085 \u2028 😀𝄞";

    private RandomValue() {}

    static Value tree(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> Nothing.NULL;
            case 1 -> Truth.of(random.nextBoolean());
            case 2 -> number(random.nextInt(-500, 500) + (random.nextBoolean() ? "" : "." + random.nextInt(1_000)));
            case 3, 4 -> new Text(text(random));
            case 5 -> {
                List<Value> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(tree(random, depth - 1));
                }
                yield new Items(items);
            }
            default -> {
                Map<String, Value> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(text(random), tree(random, depth - 1));
                }
                yield Members.of(members);
            }
        };
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(
                    random.nextInt(3) == 0 ? WIDE.codePointAt(2 * random.nextInt(6)) : random.nextInt(128));
        }
        return text.toString();
    }

    private static Numeral number(String text) {
        return Numeral.parse(text).toOptional().orElseThrow();
    }
}
