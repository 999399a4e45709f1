package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.SourceNode;
import dev.retort.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * What a group or test says of itself.
 *
 * @param name as written; a test without one is called after its request, a file after its name
 * @param label the name as a template: the fields of a row may stand in it
 * @param at where the entry begins
 */
public record About(String name, Template label, Optional<String> description, List<String> tags, Location at) {

    public About {
        tags = List.copyOf(tags);
    }

    static About read(Fields fields, String nameIfNone, Location at, Reading reading) {
        Optional<SourceNode> written = fields.take("name");
        String name = written.flatMap(reading::text).orElse(nameIfNone);
        if (name.isBlank()) {
            reading.problems()
                    .add(
                            "blank-name",
                            written.map(SourceNode::at).orElse(at),
                            "a name cannot be blank",
                            "write one, or leave `name` out");
        }
        return new About(
                name,
                written.map(node -> reading.template(name, node.at()))
                        .orElseGet(() -> reading.untold().template(name, at)),
                fields.text("description"),
                fields.take("tags", reading::texts).orElse(List.of()),
                at);
    }
}
