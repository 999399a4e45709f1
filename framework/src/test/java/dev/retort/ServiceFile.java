package dev.retort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A folder on the class path that names extensions, for the time of a call. */
record ServiceFile(Path folder) {

    <T> T naming(String services, Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {write(services)}, usual)) {
            thread.setContextClassLoader(loader);
            return call.get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private URL write(String services) throws IOException {
        Path file = folder.resolve("META-INF/services/dev.retort.Extension");
        Files.createDirectories(file.getParent());
        Files.writeString(file, services, StandardCharsets.UTF_8);
        return folder.toUri().toURL();
    }
}
