package dev.retort.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Field lines of a message in their order (RFC 9110, section 5); names are compared without regard to case. A name may
 * also be <em>suppressed</em>: then that field is not sent, not even where Retort would add one of its own. Nothing is
 * refused here; {@link #fault()} says what could not be sent. Immutable.
 */
public final class Headers {

    /** One field line, name and value as written. */
    public record Field(String name, String value) {

        boolean isCalled(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    public static final Headers EMPTY = new Headers(List.of(), Set.of());

    private final List<Field> fields;
    private final Set<String> suppressed;

    private Headers(List<Field> fields, Set<String> suppressed) {
        this.fields = List.copyOf(fields);
        this.suppressed = Set.copyOf(suppressed);
    }

    public static Headers of(List<Field> fields) {
        return new Headers(fields, Set.of());
    }

    public static Headers of(String name, String value) {
        return EMPTY.with(name, value);
    }

    /** One more field line at the end; an earlier one of that name stays. */
    public Headers with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        Set<String> less = new HashSet<>(suppressed);
        less.remove(key(name));
        return new Headers(more, less);
    }

    /** One field line of that name, at the end, instead of all that were there. */
    public Headers replacing(String name, String value) {
        return without(name).with(name, value);
    }

    /** No field of that name; Retort may still add its own. */
    public Headers without(String name) {
        return keeping(field -> !field.isCalled(name));
    }

    /** Only the fields that the condition holds for; what is suppressed stays suppressed. */
    public Headers keeping(Predicate<Field> condition) {
        return new Headers(fields.stream().filter(condition).toList(), suppressed);
    }

    /** No field of that name, and Retort adds none of its own. */
    public Headers suppressing(String name) {
        Set<String> more = new HashSet<>(suppressed);
        more.add(key(name));
        return new Headers(without(name).fields, more);
    }

    public boolean isSuppressed(String name) {
        return suppressed.contains(key(name));
    }

    /** All field lines, in order. */
    public List<Field> fields() {
        return fields;
    }

    /** The values of all lines of that name, in order; never split at commas. */
    public List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.isCalled(name)) {
                values.add(field.value());
            }
        }
        return List.copyOf(values);
    }

    public Optional<String> first(String name) {
        for (Field field : fields) {
            if (field.isCalled(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    public boolean contains(String name) {
        return first(name).isPresent();
    }

    /** Why these fields cannot be sent, if so: a name that is no token, or CR, LF or NUL in a value. */
    public Optional<String> fault() {
        for (Field field : fields) {
            Optional<String> fault = fault(field);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Field field) {
        if (field.name().isEmpty()) {
            return Optional.of("a field name is empty");
        }
        for (int at = 0; at < field.name().length(); at++) {
            if (!Tokens.isTokenCharacter(field.name().charAt(at))) {
                return Optional.of("the field name `" + Characters.shown(field.name()) + "` has "
                        + Characters.named(field.name().charAt(at)) + " at position " + (at + 1)
                        + ", which no field name may have");
            }
        }
        for (int at = 0; at < field.value().length(); at++) {
            char character = field.value().charAt(at);
            if (character == '\r' || character == '\n' || character == 0) {
                return Optional.of("the value of the field `" + field.name() + "` has " + Characters.named(character)
                        + " at position " + (at + 1) + ", which no field value may have");
            }
        }
        return Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Headers that && fields.equals(that.fields) && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "Headers" + fields;
    }
}
