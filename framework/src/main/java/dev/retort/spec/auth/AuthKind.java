package dev.retort.spec.auth;

import dev.retort.source.Named;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;

/** A kind of authentication; its name is the key under {@code auth}: {@code bearer}. Stateless. */
public interface AuthKind extends Named {

    /** Reads what stands behind the key; what is wrong with it goes to the reading's problems. */
    AuthSpec read(SourceNode node, Reading reading);
}
