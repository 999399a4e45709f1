package dev.retort.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Values as objects of a caller's Java types, and the other way round: Jackson's databind, with the modules that the
 * class path has. It is loaded when somebody first asks for this class, and by nobody who only runs specs.
 */
public final class JavaValues {

    /** An API may say more than a caller wants to know, so members without a property are passed over. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JavaValues() {}

    /** The value as an object of that type; bad, where it does not fit, with a reason that quotes nothing of it. */
    public static <T> Parsed<T> read(Value value, Class<T> type) {
        return read(value, MAPPER.constructType(type));
    }

    /** The same for an array, whose elements become objects of that type. */
    public static <T> Parsed<List<T>> readList(Value value, Class<T> element) {
        return read(value, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
    }

    private static <T> Parsed<T> read(Value value, JavaType type) {
        return Json.write(value).flatMap(json -> {
            try {
                return Parsed.good(MAPPER.<T>readValue(json, type));
            } catch (JsonProcessingException unfit) {
                return Parsed.bad(new JavaFault(value).of(unfit));
            }
        });
    }

    /** An object as a value: texts, numbers, lists, maps, and whatever else Jackson can write as JSON. */
    public static Parsed<Value> of(Object object) {
        try {
            return Json.parse(MAPPER.writeValueAsString(object))
                    .map(document -> document.value().orElse(Nothing.NULL));
        } catch (JsonProcessingException unfit) {
            return Parsed.bad("an object of `" + object.getClass().getTypeName() + "` cannot be written as JSON");
        }
    }
}
