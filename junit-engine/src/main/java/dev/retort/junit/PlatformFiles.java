package dev.retort.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.OutputDirectoryProvider;

/** Files that belong to a test, in the folder that JUnit has for it; none, where it has no folder to write to. */
final class PlatformFiles {

    private final Folders folders;

    PlatformFiles(Folders folders) {
        this.folders = folders;
    }

    static PlatformFiles of(ExecutionRequest request) {
        return new PlatformFiles(
                PlatformApi.has("org.junit.platform.engine.OutputDirectoryCreator")
                        ? Since1Dot14.folders(request)
                        : Before1Dot14.folders(request));
    }

    /** Writes a text; of equal names the later ones get a number. */
    Optional<FileEntry> written(TestDescriptor test, String name, String text) {
        try {
            Path folder = folders.of(test);
            Path file = folder.resolve(name + ".txt");
            for (int number = 2; Files.exists(file); number++) {
                file = folder.resolve(name + " (" + number + ").txt");
            }
            return Optional.of(FileEntry.from(Files.writeString(file, text), "text/plain;charset=UTF-8"));
        } catch (IOException | JUnitException unwritable) {
            return Optional.empty(); // an extra, which must not make a test fail
        }
    }

    /** JUnit's folder of each test. */
    interface Folders {

        Path of(TestDescriptor test) throws IOException;
    }

    private static final class Since1Dot14 {

        private Since1Dot14() {}

        static Folders folders(ExecutionRequest request) {
            return request.getOutputDirectoryCreator()::createOutputDirectory;
        }
    }

    private static final class Before1Dot14 {

        private Before1Dot14() {}

        @SuppressWarnings({"deprecation", "removal"}) // there is no other there
        static Folders folders(ExecutionRequest request) {
            OutputDirectoryProvider provider = request.getOutputDirectoryProvider();
            return test -> provider.createOutputDirectory(test); // a reference would name the newer type
        }
    }
}
