package dev.retort.spec.auth;

import java.util.List;

/** The kinds of authentication that Retort brings. */
public final class Auths {

    private Auths() {}

    public static List<AuthKind> builtIn() {
        return List.of();
    }
}
