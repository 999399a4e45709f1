package dev.retort.junit;

import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** Where a node is written: the file that its author edits rather than the copy that the build made of it. */
final class NodeSource {

    private static final String EDITED = "src/test/resources";

    private NodeSource() {}

    static FileSource of(Plan plan, PlanNode node) {
        Location at = node.at();
        Path file = original(plan.project().root(), at.file().name());
        return FileSource.from(file.toFile(), FilePosition.from(at.line(), at.column()));
    }

    /** The real path of the file that a node is in. */
    static Path place(Plan plan, PlanNode node) {
        return LooseFiles.real(
                plan.project().root().resolve(node.path().file().last().name()));
    }

    /**
     * Of {@code target/test-classes/x} the {@code src/test/resources/x} of the same project, where it has the same
     * content.
     */
    private static Path original(Path root, String name) {
        Path copy = root.resolve(name);
        for (Path folder = root.getParent(); folder != null; folder = folder.getParent()) {
            Path original = folder.resolve(EDITED).resolve(name);
            if (Files.isRegularFile(original)) {
                return sameContent(original, copy) ? original : copy;
            }
        }
        return copy;
    }

    private static boolean sameContent(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
