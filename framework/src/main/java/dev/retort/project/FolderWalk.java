package dev.retort.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is below a folder, as far as it can be seen: where it cannot, the walk goes on. Confined to one thread. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private final List<Path> files = new ArrayList<>();
    private final Set<Path> unseen = new LinkedHashSet<>();

    private FolderWalk() {}

    static FolderWalk below(Path folder) {
        FolderWalk walk = new FolderWalk();
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException unexpected) {
            throw new UncheckedIOException("cannot list the files below " + folder, unexpected);
        }
        return walk;
    }

    /** The regular files. */
    List<Path> files() {
        return files;
    }

    /** The folders that cannot be listed, and what nobody can say of whether it is one. */
    Set<Path> unseen() {
        return unseen;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (Files.isRegularFile(file)) { // also by way of a link
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What is gone meanwhile is not missed. */
    @Override
    public FileVisitResult visitFileFailed(Path path, IOException reason) {
        if (!(reason instanceof NoSuchFileException)) {
            unseen.add(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            unseen.add(folder);
        }
        return FileVisitResult.CONTINUE;
    }
}
