package dev.retort.value;

import java.time.OffsetDateTime;

/** A moment in time; as text it is ISO 8601. Two are equal when they name the same instant. */
public record Moment(OffsetDateTime at) implements Value, Comparable<Moment> {

    @Override
    public Kind kind() {
        return Kind.MOMENT;
    }

    @Override
    public int compareTo(Moment other) {
        return at.toInstant().compareTo(other.at.toInstant());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment that && at.toInstant().equals(that.at.toInstant());
    }

    @Override
    public int hashCode() {
        return at.toInstant().hashCode();
    }
}
