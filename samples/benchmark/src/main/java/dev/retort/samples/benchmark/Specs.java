package dev.retort.samples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders full of equal specs. */
final class Specs {

    private static final String TEST = """
              - name: reads item %d
                request: GET /item
                expect:
                  status: 200
                  headers: {Content-Type: application/json}
                  json:
                    $.id: 7
                    $.name: Ada
                    $.tags: {$size: 2}
            """;

    private Specs() {}

    /** So many files in a folder, with so many tests each. */
    static Path in(Path folder, int files, int tests) throws IOException {
        Files.createDirectories(folder);
        for (int file = 1; file <= files; file++) {
            StringBuilder text = new StringBuilder("tests:\n");
            for (int test = 1; test <= tests; test++) {
                text.append(TEST.formatted(test));
            }
            Files.writeString(folder.resolve("items-" + file + ".http.yaml"), text, StandardCharsets.UTF_8);
        }
        return folder;
    }
}
