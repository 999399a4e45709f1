package dev.retort.value;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON (RFC 8259) into values, straight from Jackson's tokens. Confined to one reading. */
final class JsonReader {

    private static final int LONGEST_NUMBER = 1_000;
    private static final int LONGEST_STRING = 20_000_000;
    private static final int DEEPEST = 1_000;
    private static final int LONGEST_NAME = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private final String text;
    private final List<String> notes = new ArrayList<>();

    JsonReader(String text) {
        this.text = text;
    }

    Parsed<JsonDocument> read() {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return Parsed.good(new JsonDocument(Optional.empty(), List.of()));
            }
            Value value = value(parser);
            if (parser.nextToken() != null) {
                return bad("there is more after the value,", parser.currentTokenLocation());
            }
            return Parsed.good(new JsonDocument(Optional.of(value), notes));
        } catch (StreamConstraintsException tooMuch) {
            return bad(limit(tooMuch), tooMuch.getLocation());
        } catch (JsonEOFException end) {
            return bad("it ends too early,", end.getLocation());
        } catch (JsonProcessingException wrong) {
            return bad(unexpected(wrong.getLocation()), wrong.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a text", impossible);
        }
    }

    private Value value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Numeral.parse(parser.getText()).orElse(bad -> {
                    throw new IllegalStateException("Jackson took for a number: " + bad.reason());
                });
            case VALUE_TRUE -> Truth.TRUE;
            case VALUE_FALSE -> Truth.FALSE;
            case VALUE_NULL -> Nothing.NULL;
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private Value object(JsonParser parser) throws IOException {
        Map<String, Value> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonLocation at = parser.currentTokenLocation();
            parser.nextToken();
            if (members.put(name, value(parser)) != null) {
                notes.add("the member `%s` stands there twice; the last counts (line %d)"
                        .formatted(name, at.getLineNr()));
            }
        }
        return Members.of(members);
    }

    private Value array(JsonParser parser) throws IOException {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Items(items);
    }

    private static Parsed<JsonDocument> bad(String what, JsonLocation at) {
        return Parsed.bad(
                "%s at line %d, column %d".formatted(what, at.getLineNr(), at.getColumnNr()),
                (int) Math.max(0, at.getCharOffset()));
    }

    /** Jackson says which limit only in its text. */
    private static String limit(StreamConstraintsException tooMuch) {
        String message = tooMuch.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "it is nested deeper than 1,000";
        }
        if (message.contains("Number value")) {
            return "a number has more than 1,000 characters";
        }
        return message.contains("Name") ? "a name is too long" : "a text has more than 20,000,000 characters";
    }

    /** The character that cannot stand there; Jackson's place may be the one behind it. */
    private String unexpected(JsonLocation at) {
        int offset = (int) Math.min(Math.max(0, at.getCharOffset()), text.length() - 1L);
        int character = text.codePointAt(offset);
        return character < ' '
                ? "unexpected control character U+%04X".formatted(character)
                : "unexpected `" + Character.toString(character) + "`";
    }
}
