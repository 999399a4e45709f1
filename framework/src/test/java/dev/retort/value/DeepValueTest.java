package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Content as deep as {@link Json} reads it, on half of the stack that a thread usually has. */
class DeepValueTest {

    private static final int DEPTH = 1_000;
    private static final long SMALL_STACK = 512 * 1024;

    enum Shape {
        ARRAYS,
        OBJECTS,
        BOTH;

        Value holding(Value innermost) {
            Value value = innermost;
            for (int depth = 0; depth < DEPTH; depth++) {
                boolean array = this == ARRAYS || this == BOTH && depth % 2 == 0;
                value = array ? Items.of(value) : Members.of(Map.of("a", value));
            }
            return value;
        }
    }

    @ParameterizedTest
    @EnumSource
    void deep_content_is_compared(Shape shape) throws Exception {
        Value one = shape.holding(Numeral.of(1));

        assertThat(onSmallStack(() -> one.equals(shape.holding(Numeral.of(1))))).isTrue();
        assertThat(onSmallStack(() -> one.equals(shape.holding(Numeral.of(2))))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void equal_deep_content_has_one_hash(Shape shape) throws Exception {
        Value one = shape.holding(Numeral.of(1));

        assertThat(onSmallStack(
                        () -> one.hashCode() == shape.holding(Numeral.of(1)).hashCode()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_compares_deep_content(Shape shape) throws Exception {
        Value twins = Items.of(shape.holding(Numeral.of(1)), shape.holding(Numeral.of(1)));
        JsonPath path = JsonPath.compile("$[?@ == $[1]]").toOptional().orElseThrow();

        assertThat(onSmallStack(() -> path.select(twins).size() == 2)).isTrue();
    }

    private static boolean onSmallStack(BooleanSupplier question) throws Exception {
        FutureTask<Boolean> answer = new FutureTask<>(question::getAsBoolean);
        Thread thread = new Thread(null, answer, "small stack", SMALL_STACK);
        thread.start();
        return answer.get();
    }
}
