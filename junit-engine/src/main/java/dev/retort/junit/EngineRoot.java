package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.project.Parameters;
import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** The root of the tree, which keeps what one discovery and the execution after it work with. */
final class EngineRoot extends EngineDescriptor {

    private final Assembly assembly;
    private final Parameters parameters;

    EngineRoot(UniqueId uniqueId, Assembly assembly, Parameters parameters) {
        super(uniqueId, "Retort");
        this.assembly = assembly;
        this.parameters = parameters;
    }

    Assembly assembly() {
        return assembly;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The classes that stand for specs and are left in the tree. */
    List<ClassDescriptor> classes() {
        return getChildren().stream()
                .filter(ClassDescriptor.class::isInstance)
                .map(ClassDescriptor.class::cast)
                .toList();
    }
}
