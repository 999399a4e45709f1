package dev.retort.junit;

import java.util.List;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.UniqueId;

/**
 * Tells what is odd about a discovery and hinders nothing: as an issue of the discovery, which tools can show, or, on a
 * platform older than 1.13, in the log.
 */
final class PlatformWarnings {

    private PlatformWarnings() {}

    static void report(List<String> warnings, EngineDiscoveryRequest request, UniqueId engine) {
        if (PlatformApi.has("org.junit.platform.engine.DiscoveryIssue")) {
            warnings.forEach(warning -> Since1Dot13.report(warning, request, engine));
        } else {
            warnings.forEach(PlatformWarnings::log);
        }
    }

    /** For what is known only when the specs have run: then there is no discovery any more that could have issues. */
    static void log(String warning) {
        System.getLogger(PlatformWarnings.class.getName()).log(System.Logger.Level.WARNING, warning);
    }

    private static final class Since1Dot13 {

        private Since1Dot13() {}

        static void report(String warning, EngineDiscoveryRequest request, UniqueId engine) {
            request.getDiscoveryListener()
                    .issueEncountered(engine, DiscoveryIssue.create(DiscoveryIssue.Severity.WARNING, warning));
        }
    }
}
