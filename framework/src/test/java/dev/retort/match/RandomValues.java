package dev.retort.match;

import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Values of JSON without end, the same for one seed. */
final class RandomValues {

    private static final List<String> TEXTS =
            List.of("", "a", "1", "true", "null", "$gt", "$$a", "odd key", "İıi", "😀", "a.b", "${", "\"\\'", "\n");
    private static final List<String> NUMBERS =
            List.of("0", "-0", "1", "1.0", "1e2", "100", "-3.25", "1e400", "12345678901234567890", "0.1");

    private final SplittableRandom random;

    RandomValues(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Value next(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> Nothing.NULL;
            case 1 -> Truth.of(random.nextBoolean());
            case 2 ->
                Numeral.parse(NUMBERS.get(random.nextInt(NUMBERS.size())))
                        .toOptional()
                        .orElseThrow();
            case 3, 4 -> text();
            case 5, 6 -> members(depth);
            default -> items(depth);
        };
    }

    private Text text() {
        return new Text(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private Value items(int depth) {
        List<Value> items = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            items.add(next(depth - 1));
        }
        return new Items(items);
    }

    private Value members(int depth) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            members.put(text().text(), next(depth - 1));
        }
        return Members.of(members);
    }
}
