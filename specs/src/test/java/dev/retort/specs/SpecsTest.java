package dev.retort.specs;

import dev.retort.junit.RetortTestEngine;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Every spec of this module does what is written beside it; those that need real servers have their own test. */
class SpecsTest {

    @TestFactory
    Stream<DynamicTest> each_spec_passes_or_fails_as_it_is_written_beside_it() {
        return new Golden(Path.of("src/test/resources"))
                .tests(SpecReport.of(EngineTestKit.engine(new RetortTestEngine())
                        .configurationParameter("retort.names", "short")
                        .selectors(DiscoverySelectors.selectClass(AllSpecs.class))
                        .execute()));
    }
}
