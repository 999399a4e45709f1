package dev.retort.junit;

import dev.retort.plan.PlanNode;
import dev.retort.source.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** Where a node is written: the file that its author edits rather than the copy that the build made of it. */
final class NodeSource {

    private static final String EDITED = "src/test/resources";

    private NodeSource() {}

    static TestSource of(PlanNode node, Path root) {
        Location at = node.at();
        Path file = original(root, at.file().name());
        return FileSource.from(file.toFile(), FilePosition.from(at.line(), at.column()));
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
