package dev.retort.spec.auth;

import dev.retort.http.Credentials;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import java.util.Optional;
import java.util.Set;

/** Authentication as a spec says it. Immutable and thread-safe. */
public interface AuthSpec {

    /** The credentials to send; empty where the rendering's problems say why there are none. */
    Optional<Credentials> render(Rendering rendering);

    /** The variables that it names. */
    Set<NameUse> names();
}
