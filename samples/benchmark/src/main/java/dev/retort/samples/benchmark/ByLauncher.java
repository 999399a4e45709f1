package dev.retort.samples.benchmark;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs specs through JUnit's launcher and Retort's engine. */
final class ByLauncher {

    private ByLauncher() {}

    /** @param args the folder of the specs, the server's address */
    public static void main(String[] args) {
        Launcher launcher = LauncherFactory.create();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(DiscoverySelectors.selectDirectory(args[0]))
                        .filters(EngineFilter.includeEngines("retort"))
                        .configurationParameter("retort.baseUrl", args[1])
                        .build(),
                summary);
        if (summary.getSummary().getTestsSucceededCount() == 0
                || summary.getSummary().getTotalFailureCount() > 0) {
            throw new IllegalStateException("not all tests passed");
        }
        Memory.printPeak();
    }
}
