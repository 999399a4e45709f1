package dev.retort.template;

/** A piece of a text: literal, or a {@code ${…}}. */
sealed interface Part permits Part.Words, Hole {

    /** What stands as it was written. */
    record Words(String text) implements Part {}
}
