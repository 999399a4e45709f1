package dev.retort.spec.content;

import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import dev.retort.value.Json;
import dev.retort.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** {@code json}: any tree, sent as {@code application/json} in UTF-8 (RFC 8259); operators mean nothing here. */
final class JsonContent implements ContentKind {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        return new Tree(reading.template(node));
    }

    private record Tree(Template template) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            return template.render(rendering.scope(), rendering.problems())
                    .flatMap(value -> bytes(value, rendering.problems()));
        }

        private Optional<Content> bytes(Value value, Problems problems) {
            var json = Json.write(value);
            json.failure().ifPresent(bad -> problems.add("no-json", template.at(), bad.reason()));
            return json.toOptional()
                    .map(text -> BytesContent.of(
                            Optional.of(MediaType.of("application", "json")), text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }
}
