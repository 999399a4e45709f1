package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.content.ContentSpec;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code csv: [[id, name], [1, Ada]]}: rows of text, sent as {@code text/csv} (RFC 4180). */
public final class CsvContent implements Extension, ContentKind {

    private static final MediaType CSV = MediaType.of("text", "csv").with("charset", "utf-8");

    @Override
    public List<ContentKind> contents() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        return new Rows(reading.list(node).stream()
                .map(row -> reading.list(row).stream().map(reading::template).toList())
                .toList());
    }

    private record Rows(List<List<Template>> rows) implements ContentSpec {

        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            StringBuilder text = new StringBuilder();
            for (List<Template> row : rows) {
                List<String> cells = new ArrayList<>();
                for (Template cell : row) {
                    cell.text(rendering.scope(), Places.TEXT, rendering.problems())
                            .ifPresent(value -> cells.add("\"" + value.replace("\"", "\"\"") + "\""));
                }
                text.append(String.join(",", cells)).append("\r\n");
            }
            return Optional.of(BytesContent.of(explicit.orElse(CSV), text.toString()));
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            rows.forEach(row -> row.forEach(cell -> names.addAll(cell.names())));
            return names;
        }
    }
}
