package dev.retort.template;

import dev.retort.source.NearestName;
import java.util.Collection;
import java.util.Optional;

/** What to write instead of a name that is not there. */
final class Nearby {

    private Nearby() {}

    /** The name that was meant, as a question: {@code did you mean `userId`?}. */
    static Optional<String> find(String name, Collection<String> names) {
        return NearestName.of(name, names).map(near -> "did you mean `" + near + "`?");
    }

    /** The name that was meant; if none is near, all of them behind {@code lead}. */
    static String suggestion(String name, Collection<String> names, String lead) {
        return find(name, names).orElseGet(() -> names.isEmpty() ? "" : lead + " " + Listing.of(names));
    }
}
