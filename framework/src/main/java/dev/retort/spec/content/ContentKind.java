package dev.retort.spec.content;

import dev.retort.source.Named;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;

/** A kind of request content; its name is the key that a test writes: {@code json}. Stateless. */
public interface ContentKind extends Named {

    /** Reads what stands behind the key; what is wrong with it goes to the reading's problems. */
    ContentSpec read(SourceNode node, Reading reading);
}
