package dev.retort.spec.auth;

import dev.retort.http.Credentials;
import dev.retort.http.Request;

/** Credentials in a field, unless the request has, or leaves out, a field of that name by itself. */
record FieldCredentials(String name, String value) implements Credentials {

    @Override
    public Request authorize(Request request) {
        return request.headers().contains(name) || request.headers().isSuppressed(name)
                ? request
                : request.with(request.headers().with(name, value));
    }

    /** Tells no credentials. */
    @Override
    public String toString() {
        return "FieldCredentials[" + name + "]";
    }
}
