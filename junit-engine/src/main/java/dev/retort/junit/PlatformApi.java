package dev.retort.junit;

import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Which of JUnit's types this platform has. All that Retort needs came with 1.12; of what came later it makes use where
 * it is there, in classes that are loaded only after they were asked for here.
 */
final class PlatformApi {

    private static final String SINCE_1_12 = "org.junit.platform.engine.reporting.FileEntry";

    private PlatformApi() {}

    static boolean has(String type) {
        return ReflectionSupport.tryToLoadClass(type, PlatformApi.class.getClassLoader())
                .toOptional()
                .isPresent();
    }

    /** @throws JUnitException on a platform that is too old */
    static void require() {
        if (!has(SINCE_1_12)) {
            throw new JUnitException("Retort needs JUnit Platform 1.12 or later, which comes with JUnit 5.12;"
                    + " the build brings an older junit-platform-engine");
        }
    }
}
