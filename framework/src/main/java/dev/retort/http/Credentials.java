package dev.retort.http;

/** Who asks: adds what proves it to a request. It is asked only for requests to the origin that it was given for. */
@FunctionalInterface
public interface Credentials {

    Credentials NONE = request -> request;

    /**
     * The request with its proof added; target and content stay as they are, but for a query parameter. Thread-safe.
     */
    Request authorize(Request request);
}
