package dev.retort.source;

import java.nio.file.Path;

/** skeleton. */
public final class FileAccess {
    private final Path root;

    private FileAccess(Path root) {
        this.root = root;
    }

    public static FileAccess under(Path root, java.util.List<Path> more) {
        return new FileAccess(root);
    }

    public Path root() {
        return root;
    }
}
