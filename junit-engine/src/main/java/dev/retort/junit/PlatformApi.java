package dev.retort.junit;

import java.util.Optional;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestEngine;

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
            String version = Optional.ofNullable(TestEngine.class.getPackage().getImplementationVersion())
                    .orElse("an older one");
            String reason = "Retort needs JUnit Platform 1.12 or later, which comes with JUnit 5.12; the build brings "
                    + version;
            // Surefire prints that the engine failed and not why, but what is logged it does print
            System.getLogger(PlatformApi.class.getName()).log(System.Logger.Level.ERROR, reason);
            throw new JUnitException(reason);
        }
    }
}
