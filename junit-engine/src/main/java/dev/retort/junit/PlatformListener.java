package dev.retort.junit;

import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import dev.retort.report.ExchangeText;
import dev.retort.report.Visible;
import dev.retort.run.Outcome;
import dev.retort.run.RunListener;
import dev.retort.run.Transcript;
import dev.retort.secret.Redacted;
import java.util.Map;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.reporting.ReportEntry;

/** Tells JUnit what happens in a run. */
final class PlatformListener implements RunListener {

    private final Map<NodePath, NodeDescriptor> descriptors;
    private final EngineExecutionListener listener;
    private final PlatformFiles output;
    private final Faults faults;

    PlatformListener(
            Map<NodePath, NodeDescriptor> descriptors,
            EngineExecutionListener listener,
            PlatformFiles output,
            Faults faults) {
        this.descriptors = descriptors;
        this.listener = listener;
        this.output = output;
        this.faults = faults;
    }

    private NodeDescriptor descriptor(PlanNode node) {
        NodeDescriptor descriptor = descriptors.get(node.path());
        if (descriptor == null) {
            throw new IllegalStateException("told of a node that JUnit does not know: " + node.path());
        }
        return descriptor;
    }

    @Override
    public void started(PlanNode node) {
        listener.executionStarted(descriptor(node));
    }

    @Override
    public void skipped(PlanNode node, Redacted reason) {
        listener.executionSkipped(descriptor(node), reason.text());
    }

    @Override
    public void exchanged(PlanNode inside, PlanNode of, Transcript exchange) {
        NodeDescriptor descriptor = descriptor(inside);
        listener.reportingEntryPublished(
                descriptor, ReportEntry.from(Visible.line(of.name()), ExchangeText.line(exchange)));
        output.written(descriptor, "exchange", ExchangeText.whole(exchange))
                .ifPresent(file -> listener.fileEntryPublished(descriptor, file));
    }

    @Override
    public void warned(Redacted warning) {
        PlatformWarnings.log(warning.text());
    }

    @Override
    public void finished(PlanNode node, Outcome outcome) {
        NodeDescriptor descriptor = descriptor(node);
        faults.tellBelow(descriptor);
        listener.executionFinished(descriptor, PlatformResult.of(node, outcome, PlanNode::selected));
    }
}
