package dev.retort.specs.secrets;

import dev.retort.junit.RetortTestEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;
import org.opentest4j.ValueWrapper;

/** All that a run through JUnit's launcher shows to anybody: by way of its listeners, and on the console. */
final class Everything implements TestExecutionListener, LauncherDiscoveryListener {

    private final List<String> texts = new ArrayList<>();

    private Everything() {}

    /** Runs the specs of a folder. */
    static String of(Path folder, Class<?> specs, Map<String, String> parameters) {
        Everything everything = new Everything();
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(loader);
            System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
            everything.run(specs, parameters);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            System.setOut(out);
            System.setErr(err);
            thread.setContextClassLoader(usual);
        }
        everything.texts.add(console.toString(StandardCharsets.UTF_8));
        return String.join("\n", everything.texts);
    }

    private void run(Class<?> specs, Map<String, String> parameters) {
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new RetortTestEngine())
                .build());
        launcher.registerLauncherDiscoveryListeners(this);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameters(parameters)
                .selectors(DiscoverySelectors.selectClass(specs))
                .build();
        launcher.execute(request, this);
    }

    private void note(Object text) {
        texts.add(String.valueOf(text));
    }

    @Override
    public void issueEncountered(UniqueId engine, DiscoveryIssue issue) {
        note(issue);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        plan.accept(new TestPlan.Visitor() {
            @Override
            public void visit(TestIdentifier test) {
                note(test.getDisplayName());
                note(test.getLegacyReportingName());
                note(test.getUniqueId());
                note(test.getSource());
                note(test.getTags());
            }
        });
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(reason);
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        note(entry);
        entry.getKeyValuePairs().forEach((key, value) -> note(key + "=" + value));
    }

    @Override
    public void fileEntryPublished(TestIdentifier test, FileEntry file) {
        try {
            note(file);
            note(Files.readString(file.getPath()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        note(result);
        result.getThrowable().ifPresent(this::note);
    }

    private void note(Throwable thrown) {
        StringWriter printed = new StringWriter();
        thrown.printStackTrace(new PrintWriter(printed));
        note(printed);
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            note(each.getMessage());
            note(each.getLocalizedMessage());
            note((Object) each);
        }
        if (thrown instanceof AssertionFailedError failure) {
            note(failure.getExpected());
            note(failure.getActual());
        }
        if (thrown instanceof MultipleFailuresError failures) {
            failures.getFailures().forEach(this::note);
        }
    }

    private void note(ValueWrapper value) {
        if (value != null) {
            note((Object) value);
            note(value.getStringRepresentation());
            note(value.getValue());
            note(value.getEphemeralValue());
        }
    }
}
