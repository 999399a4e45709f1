package dev.retort.spec;

/** What may neither be shown nor told to strangers. Whoever runs the specs keeps it. Thread-safe. */
public interface Confidential {

    /**
     * Keeps a value secret from now on.
     *
     * @param name what it is, which is shown: {@code auth.basic.password}
     */
    void add(String name, String value);

    /** Whether something secret stands in that text. */
    boolean isIn(String text);
}
