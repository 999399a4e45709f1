package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.WithoutLibrary;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects as values and values as objects, with Jackson's databind and without it. */
class JavaValuesTest {

    private static final String NEEDS_DATABIND =
            " needs Jackson's databind; add the dependency com.fasterxml.jackson.core:jackson-databind";

    static Stream<Object> what_java_has_for_json_is_the_value_that_databind_makes() {
        return Stream.of(
                "Ada",
                "",
                "${x} \"\u20ac\"",
                true,
                0,
                Long.MIN_VALUE,
                (byte) -1,
                1.0e10,
                -0.5f,
                new BigInteger("123456789012345678901234567890"),
                new BigDecimal("1.10"),
                new BigDecimal("1e100"),
                new AtomicInteger(3),
                List.of(),
                List.of(1, "two", List.of(true)),
                Set.of("one"),
                Collections.singletonList(null),
                Map.of(),
                Map.of("name", "Ada", "tags", List.of("a", Map.of("b", 2.50))));
    }

    @ParameterizedTest
    @MethodSource
    void what_java_has_for_json_is_the_value_that_databind_makes(Object plain) {
        assertThat(PlainObjects.value(plain)).isEqualTo(Databind.of(plain).toOptional());
    }

    static Stream<Object> all_else_is_left_to_databind() {
        List<Object> inItself = new ArrayList<>();
        inItself.add(inItself);
        return Stream.of(
                DayOfWeek.MONDAY,
                Double.NaN,
                new int[] {1},
                List.of(1, DayOfWeek.MONDAY),
                Map.of("day", DayOfWeek.MONDAY),
                Map.of(1, "one"),
                inItself);
    }

    @ParameterizedTest
    @MethodSource
    void all_else_is_left_to_databind(Object other) {
        assertThat(PlainObjects.value(other)).isEmpty();
    }

    @Test
    void what_databind_cannot_write_is_bad() {
        assertThat(JavaValues.of(new Object()))
                .isEqualTo(Parsed.bad("an object of `java.lang.Object` cannot be written as JSON"));
    }

    /** What callers do; each runs in a class loader without databind. */
    public static final class ReadsAText implements Supplier<Object> {
        @Override
        public Object get() {
            return JavaValues.read(new Text("Ada"), String.class);
        }
    }

    public static final class ReadsAList implements Supplier<Object> {
        @Override
        public Object get() {
            return JavaValues.readList(Items.EMPTY, String.class);
        }
    }

    public static final class WritesAnEnum implements Supplier<Object> {
        @Override
        public Object get() {
            return JavaValues.of(List.of(DayOfWeek.MONDAY));
        }
    }

    public static final class WritesWhatIsPlain implements Supplier<Object> {
        @Override
        public Object get() {
            return JavaValues.of(Map.of("tags", List.of("a", 1, true))).map(Json::shown);
        }
    }

    private static Object withoutDatabind(Class<?> caller) throws ReflectiveOperationException {
        return ((Supplier<?>) new WithoutLibrary("com.fasterxml.jackson.databind.")
                        .loadClass(caller.getName())
                        .getDeclaredConstructor()
                        .newInstance())
                .get();
    }

    static Stream<Arguments> without_databind_a_caller_who_needs_it_is_told_what_to_add() {
        return Stream.of(
                arguments(ReadsAText.class, "an object of `String`"),
                arguments(ReadsAList.class, "a list of `String`"),
                arguments(
                        WritesAnEnum.class,
                        "an object that is more than a text, a number, a boolean, a list or a map of these"));
    }

    @ParameterizedTest
    @MethodSource
    void without_databind_a_caller_who_needs_it_is_told_what_to_add(Class<?> caller, String wanted) {
        assertThatThrownBy(() -> withoutDatabind(caller))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(wanted + NEEDS_DATABIND);
    }

    @Test
    void without_databind_what_java_has_for_json_is_a_value_all_the_same() throws ReflectiveOperationException {
        assertThat(withoutDatabind(WritesWhatIsPlain.class)).hasToString("Good[thing={\"tags\":[\"a\",1,true]}]");
    }
}
