package dev.retort.spec.content;

import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import java.util.Optional;
import java.util.Set;

/** Request content as a spec says it. Immutable and thread-safe. */
public interface ContentSpec {

    /**
     * The content to send; empty where the rendering's problems say why there is none.
     *
     * @param explicit the {@code Content-Type} that the test itself names: its {@code charset} decides the bytes
     */
    Optional<Content> render(Rendering rendering, Optional<MediaType> explicit);

    /** The variables that it names. */
    Set<NameUse> names();
}
