package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a file holds, it is read, or its problems say why not: no exception, no endless loop. */
class MangledFilesTest {

    private static final int FILES = 10_000;

    private volatile String lastTried = "";

    private static final List<String> SEEDS = List.of("""
            name: Users
            tags: [smoke, "slow"]
            vars: {role: admin, n: 01234}
            tests:
              - name: creates a user
                request: POST /users
                query: {notify: true, tag: [a, b]}
                headers: {X-Request-Id: "${uuid()}", Accept: '*/*'}
                json: {name: Ada, role: "${role}", deep: [[{a: [1, 2.5e3]}]]}
                expect:
                  status: 201
                  headers: {Location: {$matches: '^/users/\\d+$'}}
                  json: {id: {$type: integer}, $.a[0].b: ~}
                capture: {userId: $.id}
            """, """
            base: &base {a: 1, b: [x, 'it''s', "\\u00e9\\n"]}
            more:
              <<: [*base, {c: 3}]
              text: |+
                first
                  second

              folded: >-
                one
                two   # not a comment
              ? key
              : value
              😀: ünïcödé
              again: *base
            """, """
            {
              "name": "JSON",
              "tests": [
                {"request": "GET /", "expect": {"status": [200, 204], "json": {"a": null, "b": -1.50e+3}}},
                {"name": "esc \\u00e9 \\" \\\\", "vars": {"x": true}}
              ]
            }
            """);

    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "\r",
            "\n\n  ",
            ": ",
            " #",
            "- ",
            "? ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "'",
            "\"",
            "\\",
            "&a ",
            "*a ",
            "!x ",
            "!<",
            "%",
            "@",
            "`",
            "|",
            ">",
            "|9",
            "<<: ",
            "---\n",
            "...\n",
            "${",
            "\uFEFF",
            "😀",
            "\u0085",
            "\u2028",
            "0x",
            "%YAML 1.2\n---\n",
            "%TAG ! !\n",
            ":",
            "null",
            "\\x",
            "\\U0011FFFF",
            "'': ");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ten_thousand_mangled_files_are_read_or_refused() {
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            String name = random.nextInt(4) == 0 ? "m.http.json" : "m.http.yaml";
            byte[] bytes = mangled(random);
            lastTried = "seed " + seed + " as " + name;
            assertThat(wrongWith(bytes, name))
                    .as(() -> lastTried + ":\n" + new String(bytes, StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    /** An endless loop ends at the watchdog, which knows nothing of seeds. */
    @AfterEach
    void tell_the_last_file_if_not_all_were_tried() {
        assertThat(lastTried).startsWith("seed " + (FILES - 1) + " ");
    }

    private static List<String> wrongWith(byte[] bytes, String name) {
        Problems problems = new Problems();
        List<String> wrong = new ArrayList<>();
        try {
            Optional<SourceNode> root =
                    new FileText(name, problems).decode(bytes).flatMap(source -> source.root(problems));
            if (root.isEmpty() && problems.isEmpty()) {
                wrong.add("neither a node nor a problem");
            }
            problems.list().stream()
                    .filter(problem -> !isWellTold(problem))
                    .map(problem -> "badly told: " + problem.text())
                    .forEach(wrong::add);
        } catch (RuntimeException | StackOverflowError e) {
            wrong.add("thrown: " + e + " at " + List.of(e.getStackTrace()).subList(0, 3));
        }
        return wrong;
    }

    private static boolean isWellTold(Problem problem) {
        int lines = problem.at().file().lines().size();
        return !problem.message().isBlank()
                && !problem.message().contains("\n")
                && problem.text().lines().count() <= 5
                && problem.at().line() >= 1
                && problem.at().line() <= lines + 1
                && !problem.code().equals("yaml-syntax");
    }

    static byte[] mangled(Random random) {
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.UTF_8);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            bytes = mangledOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mangledOnce(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> join(Arrays.copyOf(bytes, from));
            case 1 -> join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> flipped(bytes, random);
            case 3 -> repeated(bytes, from, to, random.nextInt(200));
            default ->
                join(
                        Arrays.copyOf(bytes, from),
                        PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOfRange(bytes, from, bytes.length));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] repeated(byte[] bytes, int from, int to, int times) {
        byte[][] parts = new byte[times + 2][];
        Arrays.fill(parts, Arrays.copyOfRange(bytes, from, to));
        parts[0] = Arrays.copyOf(bytes, from);
        parts[parts.length - 1] = Arrays.copyOfRange(bytes, to, bytes.length);
        return join(parts);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
