package dev.retort.brittle;

import dev.retort.Extension;

/** Which cannot even be made. */
public final class CannotBeMade implements Extension {

    public CannotBeMade() {
        throw new IllegalStateException("no licence");
    }
}
