package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a group or test says of itself.
 *
 * @param name as written; a test without one is called after its request, a file after its name
 * @param at where the entry begins
 */
public record About(String name, Optional<String> description, List<String> tags, Location at) {

    public About {
        tags = List.copyOf(tags);
    }

    static About read(Fields fields, String nameIfNone, Location at, Reading reading) {
        return new About(
                fields.take("name", reading::text).flatMap(name -> name).orElse(nameIfNone),
                fields.take("description", reading::text).flatMap(text -> text),
                fields.take("tags", reading::texts).orElse(List.of()),
                at);
    }
}
