package dev.retort.value;

import java.util.List;

/**
 * Values as objects of a caller's Java types, and the other way round. What Java itself has for the kinds of JSON is
 * made here; all else by Jackson's databind, which is optional, and loaded when it is first needed.
 */
public final class JavaValues {

    private static final String MAPPER = "com.fasterxml.jackson.databind.ObjectMapper";

    private JavaValues() {}

    /**
     * The value as an object of that type; bad, where it does not fit, with a reason that quotes nothing of it.
     *
     * @throws IllegalStateException if databind is missing; the message says what to add
     */
    public static <T> Parsed<T> read(Value value, Class<T> type) {
        need("an object of `" + type.getSimpleName() + "`");
        return Databind.read(value, type);
    }

    /**
     * The same for an array, whose elements become objects of that type.
     *
     * @throws IllegalStateException as {@link #read}
     */
    public static <T> Parsed<List<T>> readList(Value value, Class<T> element) {
        need("a list of `" + element.getSimpleName() + "`");
        return Databind.readList(value, element);
    }

    /**
     * An object as a value: a text, a number, a boolean, a list or map of these, and whatever else databind can write
     * as JSON.
     *
     * @throws IllegalStateException as {@link #read}, for all else
     */
    public static Parsed<Value> of(Object object) {
        return PlainObjects.value(object).map(Parsed::good).orElseGet(() -> {
            need("an object that is more than a text, a number, a boolean, a list or a map of these");
            return Databind.of(object);
        });
    }

    private static void need(String wanted) {
        if (!isPresent()) {
            throw new IllegalStateException(wanted
                    + " needs Jackson's databind; add the dependency com.fasterxml.jackson.core:jackson-databind");
        }
    }

    private static boolean isPresent() {
        try {
            Class.forName(MAPPER, false, JavaValues.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
