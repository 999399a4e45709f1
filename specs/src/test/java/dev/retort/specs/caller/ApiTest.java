package dev.retort.specs.caller;

import dev.retort.Retort;
import dev.retort.junit.jupiter.DynamicSpecs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Specs as dynamic tests of a class. */
class ApiTest {

    @TestFactory
    Stream<DynamicNode> api() {
        return DynamicSpecs.of(Retort.specs("caller").baseUrl(Application.address()));
    }
}
