package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsUnderLoadTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final Duration WATCHDOG = Duration.ofSeconds(30);

    private final Random random = new Random(7);
    private final Secrets secrets = new Secrets();

    @ParameterizedTest
    @CsvSource({"20, json", "20, escaped", "20, base64", "1020, json", "1020, escaped", "1020, base64", "0, json"})
    void a_mebibyte_is_cleared_at_once(int count, String kind) {
        for (int i = 0; i < count; i++) {
            secrets.add("s" + i, Base64.getUrlEncoder().encodeToString(bytes(24)));
        }
        secrets.add("needle", "n33dle in a haystack");
        String text = haystack(kind) + "n33dle%20in+a%20haystack";

        assertTimeoutPreemptively(WATCHDOG, () -> {
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                assertThat(secrets.redact(text).text())
                        .hasSizeLessThan(text.length())
                        .endsWith("•••");
                print("1 MiB of %s, %d secrets".formatted(kind, count), start);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\\", "%", "%41", "&#97;", "\\u0061", "\n", "\\n", "'", " ", "+", "\\\\n", "::"})
    void repetitions_cost_no_more_than_a_while(String unit) {
        List<String> absurd = List.of(
                "a".repeat(10_000),
                "\\".repeat(100),
                "%".repeat(100) + "%4".repeat(50),
                "x" + " ".repeat(100) + "\n".repeat(100) + "x",
                ":");
        absurd.forEach(secret -> secrets.add("absurd", secret));
        String text = unit.repeat(MEBIBYTE / 8 / unit.length());

        long start = System.nanoTime();
        Redacted redacted = assertTimeoutPreemptively(WATCHDOG, () -> secrets.redact(text));
        print("128 KiB of " + Encodings.ESCAPES.get("JSON").apply(unit), start);
        assertThat(redacted.text()).doesNotContain(absurd.subList(0, 4));
    }

    @Test
    void what_cannot_be_searched_to_the_end_is_not_shown() {
        secrets.add("backslashes", "\\".repeat(100));
        secrets.add("token", "s3cr3t-token");
        String text = "begin " + "\\".repeat(MEBIBYTE / 8) + " s3cr3t-token";

        Redacted redacted = assertTimeoutPreemptively(WATCHDOG, () -> secrets.redact(text));

        assertThat(redacted.text()).isEqualTo("begin •••");
    }

    @Test
    void a_thousand_secrets_are_added_and_found_by_many_threads() {
        String[] shown = assertTimeoutPreemptively(
                WATCHDOG,
                () -> IntStream.range(0, 1000)
                        .parallel()
                        .mapToObj(i -> {
                            String value = "%08x-captured".formatted(i * 0x9E3779B1);
                            secrets.add("s" + i, value);
                            return secrets.redact("<" + value + ">").text();
                        })
                        .toArray(String[]::new));

        assertThat(shown).hasSize(1000).containsOnly("<•••>");
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(i -> secrets.nameIn("%08x-captured".formatted(i * 0x9E3779B1))
                                .orElse("")))
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "s" + i).toList());
    }

    private String haystack(String kind) {
        StringBuilder text = new StringBuilder();
        while (text.length() < MEBIBYTE) {
            String word = HexFormat.of().formatHex(bytes(4));
            text.append(
                    switch (kind) {
                        case "json" ->
                            "{\"id\": %d, \"name\": \"user %s\", \"ok\": true},%n".formatted(random.nextInt(), word);
                        case "escaped" -> "%%20%s\\\"\\n&amp;\\u00e9+".formatted(word);
                        default -> Base64.getEncoder().encodeToString(bytes(60));
                    });
        }
        return text.toString();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void print(String what, long start) {
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
