package dev.retort.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

class BigArraysTest {

    private static final Duration WATCHDOG = Duration.ofSeconds(60);
    private static final int MANY = 2_000;

    @Test
    void one_element_more_at_the_beginning_and_one_less_at_the_end_are_two_differences() {
        List<Value> items = users(MANY);
        items.add(0, new Text("first"));
        items.remove(MANY);

        assertThat(inOrder(users(MANY), items))
                .containsExactly(
                        "$[0]: expected no such element but was \"first\"",
                        "$[1999]: expected {\"id\":1999,\"name\":\"user 1999\"} but was missing");
    }

    @Test
    void elements_that_were_left_out_and_changed_here_and_there_are_told_as_such() {
        List<Value> items = users(MANY);
        items.set(1_900, user(1_900, "changed"));
        items.remove(1_000);
        items.remove(100);

        assertThat(inOrder(users(MANY), items)).hasSize(3).last().asString().startsWith("$[1898].name: expected ");
    }

    @Test
    void arrays_that_have_nothing_in_common_are_compared_place_by_place() {
        List<Value> reversed = users(MANY);
        Collections.reverse(reversed);

        assertThat(inOrder(users(MANY), reversed)).hasSize(2 * MANY - 2);
        assertThat(inOrder(users(MANY), numbers(3 * MANY))).hasSize(MANY + 10 + 1);
    }

    @Test
    void without_order_a_shuffled_array_matches_and_the_one_difference_is_found() {
        List<Value> items = users(MANY);
        items.set(700, user(700, "changed"));
        Collections.shuffle(items, new Random(7));
        int place = items.indexOf(user(700, "changed"));

        assertThat(withoutOrder(users(MANY), items))
                .containsExactly("$[" + place + "].name: expected \"user 700\" but was \"changed\"");
    }

    @Test
    void without_order_a_hard_pairing_is_found_or_its_lack_told() {
        String spec = IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> "{$lte: " + i + "}")
                .collect(Collectors.joining(", ", "{$unordered: [", "]}"));
        List<Value> tooLarge = numbers(MANY);
        tooLarge.replaceAll(number -> Numeral.of(MANY / 2 + 1));
        Collections.fill(tooLarge.subList(0, MANY / 4), Numeral.of(1));

        assertThat(run(() -> Spec.of(spec.replace("$lte", "$gt")).against(new Items(numbers(MANY)))))
                .isNotEmpty();
        assertThat(run(() -> Spec.of(spec).against(new Items(tooLarge)))).isNotEmpty();
    }

    @Test
    void too_many_pairs_are_not_tried() {
        assertThat(withoutOrder(numbers(MANY + 1), numbers(MANY + 1)))
                .containsExactly(
                        "$: expected no more than 4000000 pairs to compare without order but was 2001 times 2001 elements");
    }

    private static List<String> inOrder(List<Value> expected, List<Value> actual) {
        return run(
                () -> Spec.of("\"${x}\"").with(Map.of("x", new Items(expected))).against(new Items(actual)));
    }

    private static List<String> withoutOrder(List<Value> expected, List<Value> actual) {
        return run(() -> Spec.of("{$unordered: \"${x}\"}")
                .with(Map.of("x", new Items(expected)))
                .against(new Items(actual)));
    }

    private static List<String> run(ThrowingSupplier<List<String>> match) {
        return assertTimeoutPreemptively(WATCHDOG, match);
    }

    private static List<Value> users(int count) {
        return IntStream.range(0, count)
                .mapToObj(id -> user(id, "user " + id))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Value user(int id, String name) {
        return Members.of(new TreeMap<>(Map.of("id", Numeral.of(id), "name", new Text(name))));
    }

    private static List<Value> numbers(int count) {
        return IntStream.range(0, count).mapToObj(Numeral::of).collect(Collectors.toCollection(ArrayList::new));
    }
}
