package dev.retort.value;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a text that a person wrote or a server sent: the thing, or why it could not be read. That such a
 * text is wrong is expected trouble, so it is a value and no exception.
 */
public sealed interface Parsed<T> {

    /** It could be read. */
    record Good<T>(T thing) implements Parsed<T> {}

    /** It could not: the reason in a few words, and how many characters into the text it was noticed. */
    record Bad<T>(String reason, int offset) implements Parsed<T> {}

    static <T> Parsed<T> good(T thing) {
        return new Good<>(thing);
    }

    static <T> Parsed<T> bad(String reason, int offset) {
        return new Bad<>(reason, offset);
    }

    static <T> Parsed<T> bad(String reason) {
        return new Bad<>(reason, 0);
    }

    /** The thing, if it could be read. */
    default Optional<T> toOptional() {
        return this instanceof Good<T> good ? Optional.of(good.thing()) : Optional.empty();
    }

    /** Why not, if it could not be read. */
    default Optional<Bad<T>> failure() {
        return this instanceof Bad<T> bad ? Optional.of(bad) : Optional.empty();
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> function) {
        return this instanceof Good<T> good
                ? new Good<>(function.apply(good.thing()))
                : new Bad<>(((Bad<T>) this).reason(), ((Bad<T>) this).offset());
    }

    default <R> Parsed<R> flatMap(Function<? super T, Parsed<R>> function) {
        return this instanceof Good<T> good
                ? function.apply(good.thing())
                : new Bad<>(((Bad<T>) this).reason(), ((Bad<T>) this).offset());
    }

    /** The thing, or what that function makes of the failure. */
    default T orElse(Function<Bad<T>, ? extends T> function) {
        return this instanceof Good<T> good ? good.thing() : function.apply((Bad<T>) this);
    }
}
