package dev.retort.http;

/**
 * Whether redirects are followed.
 *
 * @param atMost how many; 0: none, a redirect is the response
 * @param trusted whether credentials and content cross to another origin
 */
public record Redirection(int atMost, boolean trusted) {

    public static final Redirection DEFAULT = new Redirection(10, false);
    public static final Redirection NONE = new Redirection(0, false);
}
