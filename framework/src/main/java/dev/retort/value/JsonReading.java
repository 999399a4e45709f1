package dev.retort.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of a JSON text. */
final class JsonReading {

    static final int LONGEST_NUMBER = 1_000;
    static final int LONGEST_TEXT = 20_000_000;
    static final int LONGEST_NAME = 1_000_000;
    static final int DEEPEST = 1_000;

    /** Names are neither interned nor kept for later: an answer may have millions, all different. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final String text;
    private final JsonParser parser;
    private final RepeatedMembers repeated;

    private JsonReading(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
        this.repeated = new RepeatedMembers(text);
    }

    static Parsed<JsonDocument> of(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReading(text, parser).document();
        } catch (JsonProcessingException e) {
            return JsonFault.in(text, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private Parsed<JsonDocument> document() throws IOException {
        if (parser.nextToken() == null) {
            return Parsed.good(new JsonDocument(Optional.empty(), List.of()));
        }
        Value value = value();
        return parser.nextToken() == null
                ? Parsed.good(new JsonDocument(Optional.of(value), repeated.notes()))
                : JsonFault.in(text, "more stands behind the value");
    }

    /** The value that the parser stands at; its depth is limited, so this may call itself. */
    private Value value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numeral.ofJson(parser.getText());
            case VALUE_TRUE -> Truth.TRUE;
            case VALUE_FALSE -> Truth.FALSE;
            default -> Nothing.NULL;
        };
    }

    private Members members() throws IOException {
        Map<String, Value> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                repeated.add(name, (int) parser.currentTokenLocation().getCharOffset());
            }
            parser.nextToken();
            members.put(name, value());
        }
        return Members.of(members);
    }

    private Items items() throws IOException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Items(items);
    }
}
