package dev.retort.specs.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project of a user, in a folder of its own: the common pom, and the files that a test puts there. Built by the Maven
 * that builds Retort, against a local repository of its own that has Retort installed.
 */
final class MavenProject {

    private static final int WATCHDOG_MINUTES = 5;

    private final Path folder;

    private MavenProject(Path folder) {
        this.folder = folder;
    }

    /** A new one with the pom of a project that has specs and no Java. */
    static MavenProject withoutJava(Path folder, String surefire) {
        return of(folder, Poms.withoutJava(surefire));
    }

    /** A new one with that pom. */
    static MavenProject of(Path folder, String pom) {
        return new MavenProject(folder).with("pom.xml", pom);
    }

    /** A copy of a sample of this project, as it would be outside of it. */
    static MavenProject ofSample(Path folder, Path sample) throws IOException {
        MavenProject project = of(folder, Poms.outside(Files.readString(sample.resolve("pom.xml"))));
        try (Stream<Path> files = Files.walk(sample.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                project.with(sample.relativize(file).toString(), Files.readString(file));
            }
        }
        return project;
    }

    MavenProject with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Runs {@code mvn test}. */
    MavenBuild test(String... arguments) {
        return build("test", arguments);
    }

    /** Runs {@code mvn} up to that phase. */
    MavenBuild build(String phase, String... arguments) {
        List<String> command = new ArrayList<>(LocalMaven.command());
        command.add(phase);
        command.addAll(List.of(arguments));
        Path log = folder.resolve("build.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().remove("MAVEN_OPTS");
            builder.environment().remove("MAVEN_ARGS");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(WATCHDOG_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException("the build did not end:\n" + Files.readString(log));
            }
            Map<String, String> reports = reports("surefire-reports");
            reports.putAll(reports("failsafe-reports"));
            return new MavenBuild(process.exitValue(), Files.readString(log), reports);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** The XML reports of Surefire or Failsafe, by their names. */
    private Map<String, String> reports(String of) throws IOException {
        Path reports = folder.resolve("target").resolve(of);
        Map<String, String> found = new TreeMap<>();
        if (Files.isDirectory(reports)) {
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().startsWith("TEST-"))
                        .toList()) {
                    found.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return found;
    }
}
