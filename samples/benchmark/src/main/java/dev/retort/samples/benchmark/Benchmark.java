package dev.retort.samples.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs all contenders in turns, so that what else happens on the machine meets each of them, and tells the medians, as
 * a table in Markdown: ratios are to the first contender.
 */
public final class Benchmark {

    private Benchmark() {}

    /** @param args the folder for the specs, and how many rounds there are */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[1]);
        try (ItemServer server = ItemServer.start()) {
            System.out.println(table("1 test", contenders(args[0], server, 1, 1), rounds));
            System.out.println(table("1,000 tests in 100 files", contenders(args[0], server, 100, 10), rounds));
            System.out.println(SteadyState.measure(Path.of(args[0]), server));
        }
    }

    private static List<Contender> contenders(String folder, ItemServer server, int files, int tests)
            throws IOException {
        String specs =
                Specs.in(Path.of(folder, String.valueOf(files)), files, tests).toString();
        return List.of(
                new Contender(
                        "by hand: HttpClient and Jackson",
                        ByHand.class,
                        List.of(String.valueOf(files * tests), server.url())),
                new Contender(
                        "the same, and the specs read as YAML",
                        ByHand.class,
                        List.of(String.valueOf(files * tests), server.url(), specs)),
                new Contender("Retort, Java API", ByRetort.class, List.of(specs, server.url())),
                new Contender("Retort, JUnit's launcher", ByLauncher.class, List.of(specs, server.url())));
    }

    private static String table(String title, List<Contender> contenders, int rounds)
            throws IOException, InterruptedException {
        Map<String, List<Contender.Cost>> costs = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Contender contender : contenders) {
                Contender.Cost cost = contender.run();
                if (round > 0) { // the first only warms the disk
                    costs.computeIfAbsent(contender.name(), unknown -> new ArrayList<>())
                            .add(cost);
                }
            }
        }
        List<Contender.Cost> base = costs.values().iterator().next();
        StringBuilder table = new StringBuilder("| " + title + " | wall | CPU | memory |\n| --- | --- | --- | --- |\n");
        costs.forEach((name, all) -> table.append("| %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        cell(all, base, Contender.Cost::wall, "ms"),
                        cell(all, base, Contender.Cost::cpu, "ms"),
                        cell(all, base, Contender.Cost::memory, "MiB"))));
        return table.toString();
    }

    private static String cell(
            List<Contender.Cost> all, List<Contender.Cost> base, ToDoubleFunction<Contender.Cost> of, String unit) {
        double value = median(all, of);
        return String.format(Locale.ROOT, "%.0f %s (%.2f)", value, unit, value / median(base, of));
    }

    private static double median(List<Contender.Cost> all, ToDoubleFunction<Contender.Cost> of) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
