package dev.retort.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Jackson's databind, with the modules that the class path has. Users may be without it: see {@link JavaValues}. */
final class Databind {

    /** An API may say more than a caller wants to know, so members without a property are passed over. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Databind() {}

    static <T> Parsed<T> read(Value value, Class<T> type) {
        return read(value, MAPPER.constructType(type));
    }

    static <T> Parsed<List<T>> readList(Value value, Class<T> element) {
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

    static Parsed<Value> of(Object object) {
        try {
            return Json.parse(MAPPER.writeValueAsString(object))
                    .map(document -> document.value().orElse(Nothing.NULL));
        } catch (JsonProcessingException unfit) {
            return Parsed.bad("an object of `" + object.getClass().getTypeName() + "` cannot be written as JSON");
        }
    }
}
