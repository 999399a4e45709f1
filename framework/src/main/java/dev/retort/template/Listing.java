package dev.retort.template;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in messages: {@code `a`, `b`, `c` and 4 more}. */
final class Listing {

    private static final int MOST = 12;

    private Listing() {}

    static String of(Collection<String> names) {
        String shown = names.stream().limit(MOST).map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return names.size() > MOST ? shown + " and " + (names.size() - MOST) + " more" : shown;
    }
}
