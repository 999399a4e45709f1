package dev.retort.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java files of one module, as text. */
record SourceTree(Path module, List<SourceTree.JavaFile> files) {

    private static final Pattern TYPE = Pattern.compile(
            "\\s*((?:@\\w+(?:\\([^)]*\\))? |public |protected |private |abstract |final |static |sealed |non-sealed )*)"
                    + "(?:class|interface|record|enum|@interface) (\\w+)\\b.*");

    record JavaFile(Path path, List<String> lines) {

        int length() {
            return lines.size();
        }

        String name() {
            String file = path.getFileName().toString();
            return file.substring(0, file.length() - ".java".length());
        }

        boolean isMain() {
            return path.toString().replace('\\', '/').contains("src/main/java/");
        }

        List<DeclaredType> types() {
            return lines.stream()
                    .map(TYPE::matcher)
                    .filter(Matcher::matches)
                    .map(found -> new DeclaredType(
                            found.group(2),
                            found.group(1).contains("public "),
                            !Character.isWhitespace(found.group().charAt(0))))
                    .toList();
        }
    }

    record DeclaredType(String name, boolean isPublic, boolean isTopLevel) {}

    /** All modules of the build, wherever in it the test was started. */
    static List<SourceTree> all() {
        try (Stream<Path> folders = Files.walk(root(), 3)) {
            return folders.filter(
                            folder -> Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("src")))
                    .sorted()
                    .map(SourceTree::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceTree of(Path module) {
        try (Stream<Path> paths = Files.walk(module.resolve("src"))) {
            return new SourceTree(
                    module,
                    paths.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .map(SourceTree::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFile read(Path path) {
        try {
            return new JavaFile(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The folders of main that hold a package. */
    Set<Path> packages() {
        return files.stream()
                .filter(JavaFile::isMain)
                .filter(file -> !file.name().equals("module-info"))
                .map(file -> file.path().getParent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String figures() {
        List<JavaFile> byLength = files.stream()
                .filter(file -> !file.name().endsWith("-info"))
                .sorted(Comparator.comparingInt(JavaFile::length))
                .toList();
        if (byLength.isEmpty()) {
            return module.getFileName() + ": no Java";
        }
        int count = byLength.size();
        List<String> longest = byLength.subList(Math.max(0, count - 3), count).stream()
                .map(file -> file.name() + " " + file.length())
                .toList();
        return "%s: %d files, lines: median %d, p90 %d, longest %s; package-private: %s of main's types"
                .formatted(
                        module.getFileName(),
                        count,
                        byLength.get(count / 2).length(),
                        byLength.get(Math.min(count - 1, count * 9 / 10)).length(),
                        String.join(", ", longest),
                        packagePrivate());
    }

    private String packagePrivate() {
        List<DeclaredType> types = files.stream()
                .filter(JavaFile::isMain)
                .flatMap(file -> file.types().stream())
                .filter(DeclaredType::isTopLevel)
                .toList();
        long hidden = types.stream().filter(type -> !type.isPublic()).count();
        return types.isEmpty() ? "none" : "%d %%".formatted(100 * hidden / types.size());
    }
}
