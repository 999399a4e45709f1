package dev.retort.junit;

import dev.retort.Assembly;
import dev.retort.project.Parameters;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** The root of the tree, which keeps what one discovery and the execution after it work with. */
final class EngineRoot extends EngineDescriptor {

    private final Assembly assembly;
    private final Parameters parameters;
    private final LooseFiles files;

    EngineRoot(UniqueId uniqueId, Assembly assembly, Parameters parameters) {
        super(uniqueId, "Retort");
        this.assembly = assembly;
        this.parameters = parameters;
        this.files = new LooseFiles(assembly, parameters);
    }

    Assembly assembly() {
        return assembly;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The files that are selected by themselves. */
    LooseFiles files() {
        return files;
    }
}
