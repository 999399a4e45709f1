package dev.retort.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Random secrets in every encoding: seeded, so that each run sees the same ones. */
class SecretEncodingsTest {

    private static final int ROUNDS = 400;

    private static final List<String> ALPHABETS = List.of(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "AB",
            "0123456789",
            "\"\\/%+&<>'=;: ?#@!$()*,[]{}|^`",
            "A\"\\/ %+&\n\t\r<>'\u001b\u0001",
            "ÄÖÜéßÿ€A1",
            "日本語😀🔑A");

    /** None of these is in an alphabet of secrets, none is escaped by anybody, none is a digit of hex. */
    private static final String AROUND = "ghijkmopqsvwyz";

    static Stream<String> escapes() {
        return Encodings.ESCAPES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void exactly_the_secret_is_masked_in_each_encoding(String escape) {
        Random random = new Random(42);
        for (int round = 0; round < ROUNDS; round++) {
            String secret = secret(random);
            String before = text(AROUND, random.nextInt(20), random);
            String after = text(AROUND, random.nextInt(20), random);
            String encoded = Encodings.ESCAPES.get(escape).apply(secret);

            assertThat(holding(secret).redact(before + encoded + after).text())
                    .as("%s as %s", secret, encoded)
                    .isEqualTo(before + "•••" + after);
        }
    }

    @Test
    void any_mixture_of_escapes_is_read() {
        Random random = new Random(43);
        for (int round = 0; round < ROUNDS * 5; round++) {
            String secret = secret(random);
            String encoded = Encodings.mixed(secret, random);

            assertThat(holding(secret).redact("g" + encoded + "g").text())
                    .as("%s as %s", secret, encoded)
                    .isEqualTo("g•••g");
        }
    }

    @ParameterizedTest
    @CsvSource({"\\", "%", "&", "&#", "&#x", "%4", "\\u00", "+", "'", "''", "%C3", "\\\\"})
    void what_stands_before_does_not_hide_a_secret(String before) {
        Random random = new Random(44);
        for (int round = 0; round < ROUNDS; round++) {
            String secret = secret(random);
            String encoded = Encodings.mixed(secret, random);

            assertThat(holding(secret).redact(before + encoded).text())
                    .as("%s as %s", secret, encoded)
                    .contains("•••")
                    .hasSizeLessThanOrEqualTo(before.length() + 3)
                    .doesNotContain(encoded);
        }
    }

    static final List<Base64.Encoder> ENCODERS = List.of(
            Base64.getEncoder(),
            Base64.getEncoder().withoutPadding(),
            Base64.getUrlEncoder(),
            Base64.getUrlEncoder().withoutPadding());

    @ParameterizedTest
    @FieldSource("ENCODERS")
    void no_bit_of_a_secret_is_left_in_base64(Base64.Encoder encoder) {
        Random random = new Random(45);
        for (int round = 0; round < ROUNDS * 3; round++) {
            String secret = secret(random);
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            String before = text(AROUND, random.nextInt(12), random);
            String after = text(AROUND, random.nextInt(12), random);
            String encoded = encoder.encodeToString((before + secret + after).getBytes(StandardCharsets.UTF_8));

            String shown = holding(secret).redact(encoded).text();

            int mask = shown.indexOf("•••");
            assertThat(mask).as("%s in %s", secret, encoded).isNotNegative();
            assertThat(shown.indexOf("•••", mask + 3)).isNegative();
            int end = encoded.length() - (shown.length() - mask - 3);
            assertThat(mask * 6).as("the first hidden bit").isBetween(before.length() * 8 - 12, before.length() * 8);
            int lastBit = (before.length() + bytes.length) * 8;
            assertThat(end * 6).as("the last hidden bit").isBetween(lastBit, lastBit + 12);
            assertThat(encoded).startsWith(shown.substring(0, mask)).endsWith(shown.substring(mask + 3));
        }
    }

    @Test
    void base64_may_be_wrapped_and_escaped() {
        Random random = new Random(46);
        for (int round = 0; round < ROUNDS; round++) {
            String secret = text(ALPHABETS.get(3), 80, random);
            String wrapped = Base64.getMimeEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));

            assertThat(holding(secret).redact(wrapped).text().replace("=", "")).isEqualTo("•••");
            assertThat(holding(secret)
                            .redact(Encodings.ESCAPES.get("JSON").apply(wrapped))
                            .text()
                            .replace("=", ""))
                    .isEqualTo("•••");
        }
    }

    @ParameterizedTest
    @CsvSource({"caf%E9-key", "Y2Fm6S1rZXk=", "636166e92d6b6579"})
    void a_secret_may_be_in_latin_1(String encoded) {
        assertThat(holding("café-key").redact(encoded).text().replace("=", "")).isEqualTo("•••");
    }

    private static Secrets holding(String secret) {
        Secrets secrets = new Secrets();
        secrets.add("it", secret);
        return secrets;
    }

    /** Four to forty characters of one of the alphabets, sometimes longer than the forms are kept in one piece. */
    private static String secret(RandomGenerator random) {
        int length = random.nextInt(10) == 0 ? 100 + random.nextInt(200) : 4 + random.nextInt(37);
        return text(ALPHABETS.get(random.nextInt(ALPHABETS.size())), length, random);
    }

    private static String text(String alphabet, int length, RandomGenerator random) {
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
