package dev.retort.source;

/** A thing that specs call by name: an operator, a filter, an auth kind. */
public interface Named {

    /** The name as written in a spec: {@code $matches}, {@code upper}, {@code basic}. */
    String name();
}
