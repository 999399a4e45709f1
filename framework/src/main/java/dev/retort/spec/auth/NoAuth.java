package dev.retort.spec.auth;

import dev.retort.http.Credentials;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import java.util.Optional;
import java.util.Set;

/** Stands in for authentication that could not be read, which is reported elsewhere. */
record NoAuth() implements AuthSpec {

    @Override
    public Optional<Credentials> render(Rendering rendering) {
        return Optional.empty();
    }

    @Override
    public Set<NameUse> names() {
        return Set.of();
    }
}
