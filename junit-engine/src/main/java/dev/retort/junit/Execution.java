package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.plan.NodePath;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.run.Run;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;

/** Performs what is left in the tree, one run a project that a class stands for or that files belong to. */
final class Execution {

    private final Assembly assembly;
    private final EngineExecutionListener listener;
    private final PlatformFiles output;
    private final BooleanSupplier stop;
    private final Faults faults;

    Execution(Assembly assembly, EngineExecutionListener listener, PlatformFiles output, BooleanSupplier stop) {
        this.assembly = assembly;
        this.listener = listener;
        this.output = output;
        this.stop = stop;
        this.faults = new Faults(listener);
    }

    /** Whatever is thrown inside it is its failure: what was started is finished, and what is beside it runs. */
    void perform(TestDescriptor container) {
        listener.executionStarted(container);
        Mishaps mishaps = new Mishaps();
        mishaps.during(() -> performBelow(container, mishaps));
        mishaps.during(() -> faults.tellBelow(container));
        listener.executionFinished(container, mishaps.result());
    }

    private void performBelow(TestDescriptor container, Mishaps mishaps) {
        container.getChildren().stream()
                .filter(ClassDescriptor.class::isInstance)
                .forEach(type -> mishaps.during(() -> perform(type)));
        Map<Path, List<NodeDescriptor>> projects = container.getChildren().stream()
                .filter(NodeDescriptor.class::isInstance)
                .map(NodeDescriptor.class::cast)
                .collect(Collectors.groupingBy(
                        file -> file.plan().project().root(), LinkedHashMap::new, Collectors.toList()));
        projects.values().forEach(files -> mishaps.during(() -> run(files)));
    }

    private void run(List<NodeDescriptor> files) {
        Map<NodePath, NodeDescriptor> descriptors = files.stream()
                .flatMap(NodeDescriptor::nodes)
                .collect(Collectors.toMap(each -> each.node().path(), each -> each));
        Set<NodePath> leaves = descriptors.values().stream()
                .map(NodeDescriptor::node)
                .filter(PlanNode::isLeaf)
                .map(PlanNode::path)
                .collect(Collectors.toSet());
        if (leaves.isEmpty()) {
            return;
        }
        Plan plan =
                Plan.joined(files.stream().map(NodeDescriptor::plan).distinct().toList());
        PlatformListener events = new PlatformListener(descriptors, listener, output, faults);
        try (Run run = assembly.open(plan.keeping(leaves), events, stop)) {
            run.perform();
        }
    }
}
