package dev.retort.specs.real;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a command.
 *
 * @param output all that it wrote, errors too
 */
record Command(int exitCode, String output) {

    /** Runs it to its end; empty where there is no such program. */
    static Optional<Command> run(List<String> words, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new Command(process.waitFor(), output.strip()));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError("cannot run " + words, broken);
        }
    }
}
