package dev.retort.value;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Optional;

/**
 * Why a value does not fit a Java type. Jackson's own messages quote the value, which may be secret, so only its kind
 * is told.
 */
record JavaFault(Value value) {

    String of(JsonProcessingException thrown) {
        if (!(thrown instanceof JsonMappingException fault)) {
            return "it cannot be read";
        }
        String place = place(fault);
        if (fault instanceof ValueInstantiationException refused) {
            String cause = Optional.ofNullable(refused.getCause())
                    .map(why -> ", which threw `" + why.getClass().getSimpleName() + "`")
                    .orElse("");
            return "`" + place + "` was refused by the constructor of `"
                    + refused.getType().getRawClass().getSimpleName() + "`" + cause;
        }
        if (fault instanceof InvalidDefinitionException undefined) {
            // speaks of classes only
            String reason = String.valueOf(undefined.getOriginalMessage());
            return "Jackson says: " + reason.lines().findFirst().orElse("");
        }
        return "`" + place + "` is "
                + at(fault).map(found -> found.kind().phrase()).orElse("absent") + wanted(fault);
    }

    private static String wanted(JsonMappingException fault) {
        return fault instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null
                ? ", where `" + mismatched.getTargetType().getSimpleName() + "` is wanted"
                : ", which is not what is wanted there";
    }

    private static String place(JsonMappingException fault) {
        StringBuilder place = new StringBuilder("$");
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else if (step.getFieldName().chars().allMatch(Character::isLetterOrDigit)) {
                place.append('.').append(step.getFieldName());
            } else {
                place.append(PathNode.step(step.getFieldName()));
            }
        }
        return place.toString();
    }

    private Optional<Value> at(JsonMappingException fault) {
        Optional<Value> found = Optional.of(value);
        for (JsonMappingException.Reference step : fault.getPath()) {
            found = found.flatMap(outer -> inside(outer, step));
        }
        return found;
    }

    private static Optional<Value> inside(Value outer, JsonMappingException.Reference step) {
        if (outer instanceof Items items && step.getIndex() >= 0 && step.getIndex() < items.size()) {
            return Optional.of(items.items().get(step.getIndex()));
        }
        return step.getFieldName() == null ? Optional.empty() : outer.member(step.getFieldName());
    }
}
