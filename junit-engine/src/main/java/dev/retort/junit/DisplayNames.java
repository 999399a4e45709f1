package dev.retort.junit;

import dev.retort.plan.PlanNode;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * How nodes are called. Surefire's reports know a test by its display name alone, and two of one name become one that
 * "flakes"; so a test is called there by its whole path. An IDE shows the tree, and a short name in it.
 */
enum DisplayNames {
    LONG,
    SHORT;

    private static final String SUREFIRE = "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider";

    /** @param wanted {@code long}, {@code short}, or {@code auto}: long under Surefire */
    static DisplayNames of(Optional<String> wanted) {
        return of(wanted, isUnderSurefire());
    }

    static boolean isUnderSurefire() {
        return ReflectionSupport.tryToLoadClass(SUREFIRE).toOptional().isPresent();
    }

    static DisplayNames of(Optional<String> wanted, boolean isUnderSurefire) {
        return switch (wanted.orElse("auto")) {
            case "long" -> LONG;
            case "short" -> SHORT;
            default -> isUnderSurefire ? LONG : SHORT;
        };
    }

    String of(PlanNode node) {
        return this == LONG ? node.title() : node.name();
    }
}
