package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfMatchTest {

    private static final int VALUES = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_value_matches_itself_in_every_way_of_saying_it(long seed) {
        RandomValues values = new RandomValues(seed);
        for (int i = 0; i < VALUES; i++) {
            Value value = values.next(4);
            String vars = vars(value);
            for (String spec : List.of("\"${x}\"", "{$exactly: \"${x}\"}", "{$eq: \"${x}\"}", "{$in: [\"${x}\"]}")) {
                assertThat(Spec.of(spec).with(Map.of("x", value)).against(value))
                        .as("%s of %s", spec, vars)
                        .isEmpty();
            }
            assertThat(Spec.of("{$ne: \"${x}\"}").with(Map.of("x", value)).against(value))
                    .as(vars)
                    .hasSize(1);
            assertThat(Fingerprint.of(value)).isEqualTo(Fingerprint.of(value));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void two_values_are_equal_exactly_if_each_is_exactly_the_other(long seed) {
        RandomValues values = new RandomValues(seed);
        for (int i = 0; i < VALUES; i++) {
            Value one = values.next(2);
            Value other = values.next(2);
            boolean exactly =
                    exactly(one, other).isEmpty() && exactly(other, one).isEmpty();
            assertThat(exactly).as("%s and %s", vars(one), vars(other)).isEqualTo(one.equals(other));
            assertThat(Fingerprint.of(one) == Fingerprint.of(other)).isEqualTo(one.equals(other));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void an_array_matches_itself_shuffled_without_order(long seed) {
        RandomValues values = new RandomValues(seed);
        for (int i = 0; i < VALUES / 10; i++) {
            List<Value> items = new ArrayList<>();
            for (int j = 0; j < 8; j++) {
                items.add(values.next(2));
            }
            Items before = new Items(items);
            Collections.shuffle(items, new Random(seed + i));
            assertThat(Spec.of("{$unordered: \"${x}\"}")
                            .with(Map.of("x", before))
                            .against(new Items(items)))
                    .as(vars(before))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void members_are_matched_partially_and_refused_by_exactly(long seed) {
        RandomValues values = new RandomValues(seed);
        for (int i = 0; i < VALUES; i++) {
            if (values.next(3) instanceof Members object) {
                Map<String, Value> more = new LinkedHashMap<>(object.toMap());
                more.put("one more", values.next(1));
                Spec tree = Spec.of("\"${x}\"").with(Map.of("x", object));
                assertThat(tree.against(Members.of(more))).isEmpty();
                assertThat(exactly(object, Members.of(more))).hasSize(1);
            }
        }
    }

    private static List<String> exactly(Value expected, Value actual) {
        return Spec.of("{$exactly: \"${x}\"}").with(Map.of("x", expected)).against(actual);
    }

    private static String vars(Value value) {
        return Words.of(value);
    }
}
