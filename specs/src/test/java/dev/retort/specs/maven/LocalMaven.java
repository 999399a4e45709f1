package dev.retort.specs.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The Maven that builds Retort, told by the build's own properties, with a local repository for users' projects: Retort
 * is installed there as this build has made it, and what the outer repository has is taken from it.
 */
final class LocalMaven {

    private static final Path FOLDER = Path.of("target/users").toAbsolutePath();

    private LocalMaven() {}

    /** A property that the build hands to its tests. */
    static String property(String name) {
        return Objects.requireNonNull(System.getProperty("build." + name), () -> "the build hands over no " + name);
    }

    static List<String> command() {
        install();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return List.of(
                Path.of(property("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-ntp",
                "-gs",
                FOLDER.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + FOLDER.resolve("repository"));
    }

    private static synchronized void install() {
        try {
            Path group = FOLDER.resolve("repository/dev/retort");
            String version = property("project.version");
            put(Path.of("../pom.xml"), group, "retort-parent", version, "pom");
            for (String module : List.of("framework", "junit-engine")) {
                String artifact = module.equals("framework") ? "retort" : "retort-junit-engine";
                put(Path.of("..", module, "pom.xml"), group, artifact, version, "pom");
                Path jar = Path.of("..", module, "target", artifact + "-" + version + ".jar");
                put(jar, group, artifact, version, "jar");
            }
            Files.writeString(FOLDER.resolve("settings.xml"), settings(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void put(Path file, Path group, String artifact, String version, String type) throws IOException {
        Path folder = group.resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(artifact + "-" + version + "." + type), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Asks the outer local repository first; whoever has settings of his own keeps them. */
    private static String settings() {
        String outer = Path.of(property("settings.localRepository")).toUri().toString();
        String repository = "<id>outer</id><url>" + outer + "</url><releases><checksumPolicy>ignore</checksumPolicy>"
                + "</releases><snapshots><enabled>false</enabled></snapshots>";
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>outer</id>
                      <repositories><repository>%1$s</repository></repositories>
                      <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>outer</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository);
    }
}
