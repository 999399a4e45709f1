package dev.retort.spec.content;

import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import java.util.Optional;
import java.util.Set;

/** {@code json}: any tree, sent as {@code application/json} in UTF-8; operators mean nothing here. */
final class JsonContent implements ContentKind {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        JsonTree.check(node, reading.problems());
        return new Tree(reading.template(node));
    }

    private record Tree(Template template) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            return template.render(rendering.scope(), rendering.problems())
                    .flatMap(value -> JsonTree.content(value, template.at(), rendering.problems()));
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }
}
