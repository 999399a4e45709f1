package dev.retort.samples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One way to do the work, as a process of its own. */
record Contender(String name, Class<?> main, List<String> arguments) {

    private static final String TIMED = "TIMEFORMAT='%3R %3U %3S'; time \"$@\"";
    private static final int WATCHDOG_MINUTES = 5;

    /** Runs it once, as bash's {@code time} sees it. */
    Cost run() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output;
        try (InputStream out = process.getInputStream()) {
            output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!process.waitFor(WATCHDOG_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(name + " failed:\n" + output);
        }
        return Cost.parse(output);
    }

    /**
     * What one run cost.
     *
     * @param wall milliseconds from start to end
     * @param cpu milliseconds of all threads, the system's share included
     * @param memory MiB at most
     */
    record Cost(double wall, double cpu, double memory) {

        static Cost parse(String output) {
            List<String> lines = output.lines().toList();
            String[] times = lines.get(lines.size() - 1).replace(',', '.').split(" ", -1);
            double peak = lines.stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .max()
                    .orElseThrow();
            return new Cost(
                    1000 * Double.parseDouble(times[0]),
                    1000 * (Double.parseDouble(times[1]) + Double.parseDouble(times[2])),
                    peak / 1024);
        }
    }
}
