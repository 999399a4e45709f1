package dev.retort.spec.auth;

import java.util.List;

/** The kinds of authentication that Retort brings. */
public final class Auths {

    /** Kinds that a later version will know. */
    public static final List<String> LATER = List.of("digest", "oauth2", "aws");

    private Auths() {}

    public static List<AuthKind> builtIn() {
        return List.of(new BasicAuth(), new BearerAuth(), new ApiKeyAuth());
    }
}
