package dev.retort.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.retort.source.SourceNode.Entry;
import dev.retort.source.SourceNode.Mapping;
import dev.retort.source.SourceNode.Scalar;
import dev.retort.source.SourceNode.Sequence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a JSON file (RFC 8259). YAML's parser cannot do it: it refuses long keys and a colon on the next line.
 */
final class JsonReader {

    /** The file's size, the depth and the number of values are limited by {@link Limits}. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final SourceFile file;
    private final Problems problems;
    private final JsonParser parser;
    private final Size size;
    private final Columns columns;

    private JsonReader(SourceFile file, Problems problems, JsonParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
        this.size = new Size(problems);
        this.columns = new Columns(file);
    }

    static Optional<SourceNode> read(SourceFile file, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(file.text())) {
            JsonReader reader = new JsonReader(file, problems, parser);
            try {
                return reader.document();
            } catch (JsonProcessingException e) {
                JsonErrors.explain(e.getOriginalMessage(), reader.place(e.getLocation()), problems);
                return Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private Optional<SourceNode> document() throws IOException {
        parser.nextToken();
        SourceNode root = node(1);
        if (size.isExceeded()) {
            return Optional.empty();
        }
        if (parser.nextToken() != null) {
            problems.add("second-document", here(), "more stands here after the document", "write a file for each");
        }
        return Optional.of(root);
    }

    /** The value that the parser stands at; after a limit was passed nothing more is read. */
    private SourceNode node(int depth) throws IOException {
        Location at = here();
        if (!size.add(at, 1, depth)) {
            return new Scalar(at, "", Scalar.Form.NULL, true);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(at, depth);
            case START_ARRAY -> sequence(at, depth);
            case VALUE_STRING -> scalar(Scalar.Form.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Scalar.Form.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.Form.BOOLEAN);
            default -> scalar(Scalar.Form.NULL);
        };
    }

    private Mapping mapping(Location start, int depth) throws IOException {
        Entries entries = new Entries(problems);
        while (!size.isExceeded() && parser.nextToken() == JsonToken.FIELD_NAME) {
            Location at = key();
            size.add(at, 1, depth + 1);
            Scalar key = new Scalar(at, parser.getText(), Scalar.Form.TEXT, false);
            parser.nextToken();
            entries.add(new Entry(key, node(depth + 1)));
        }
        return new Mapping(upToHere(start), entries.list());
    }

    private Sequence sequence(Location start, int depth) throws IOException {
        List<SourceNode> items = new ArrayList<>();
        while (!size.isExceeded() && parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Sequence(upToHere(start), items);
    }

    private Scalar scalar(Scalar.Form form) throws IOException {
        Location start = here();
        String text = parser.getText(); // reads to its end, so that the width is known
        return new Scalar(upToHere(start), text, form, form != Scalar.Form.TEXT);
    }

    private Location here() {
        return place(parser.currentTokenLocation());
    }

    private Location place(JsonLocation location) {
        return columns.at(location.getLineNr(), location.getColumnNr() - 1);
    }

    /** From there to where the parser stands, or to the end of the line. */
    private Location upToHere(Location start) {
        Location end = place(parser.currentLocation());
        int width = end.line() == start.line()
                ? end.column() - start.column()
                : start.rest().codePointCount(0, start.rest().length());
        return file.at(start.line(), start.column(), width);
    }

    /** The parser tells a key only when it has read on to the value. */
    private Location key() {
        JsonLocation start = parser.currentTokenLocation();
        Location at = place(start);
        String line = file.line(start.getLineNr());
        int end = start.getColumnNr();
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return file.at(
                at.line(), at.column(), columns.at(start.getLineNr(), end + 1).column() - at.column());
    }
}
