package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    private static final int PAIRS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "00",
                "01234",
                "1.10",
                "+49",
                "0x1F",
                "0xff",
                "0o17",
                ".5",
                "-.5",
                "5.",
                "1e3",
                "1E+3",
                "1.e-3",
                "1e3000000000",
                "-1e-99999999999999999999"
            })
    void keeps_the_text_it_was_written_with(String text) {
        assertThat(numeral(text).text()).isEqualTo(text);
        assertThat(numeral(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', `` is no number",
        "., `.` is no number",
        "abc, `abc` is no number",
        "1e, `1e` is no number",
        "1e+, `1e+` is no number",
        "--1, `--1` is no number",
        "1_000, `1_000` is no number",
        "0x, `0x` is no number",
        "0xG, `0xG` is no number",
        "-0x1, `-0x1` is no number",
        "0o8, `0o8` is no number",
        "0X1F, `0X1F` is no number",
        ".inf, `.inf` is no number",
        ".nan, `.nan` is no number",
        "NaN, `NaN` is no number",
        "١, `١` is no number",
    })
    void says_that_something_is_no_number(String text, String reason) {
        assertThat(reason(Numeral.parse(text))).isEqualTo(reason);
    }

    @Test
    void a_space_makes_a_text_no_number() {
        assertThat(reason(Numeral.parse("1 "))).isEqualTo("`1 ` is no number");
    }

    @Test
    void what_would_be_slow_to_read_is_bad() {
        assertThat(reason(Numeral.parse("1e" + "9".repeat(1_001))))
                .isEqualTo("`1e" + "9".repeat(58) + "…` has an exponent of more than 1000 digits");
        assertThat(reason(Numeral.parse("0x" + "f".repeat(10_001))))
                .isEqualTo("`0x" + "f".repeat(58) + "…` has more than 10000 digits");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "1, 01",
        "1, +1",
        "1000, 1e3",
        "0.001, 1e-3",
        "31, 0x1F",
        "15, 0o17",
        "0, -0",
        "0, 0e5000000000",
        "0.5, .5",
        "5, 5.",
        "1e3000000000, 10e2999999999",
        "1.50, 1.5",
        "-1, -1.0",
        "1e99999999999999999999, 0.1e100000000000000000000"
    })
    void equals_what_has_the_same_value(String one, String other) {
        assertThat(numeral(one)).isEqualTo(numeral(other)).hasSameHashCodeAs(numeral(other));
        assertThat(numeral(one)).isEqualByComparingTo(numeral(other));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2",
        "-2, -1",
        "-1, 0",
        "0, 1e-3000000000",
        "9, 10",
        "1.2, 1.23",
        "99, 1e2",
        "-1e3000000000, 1",
        "1e3000000000, 1e3000000001",
        "-1e3000000001, -1e3000000000",
        "1e-99999999999999999999, 1e-9",
        "0x0F, 0x10"
    })
    void is_ordered_by_value(String less, String more) {
        assertThat(numeral(less)).isLessThan(numeral(more)).isNotEqualTo(numeral(more));
        assertThat(numeral(more)).isGreaterThan(numeral(less));
    }

    @Test
    void compares_as_decimals_do() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_124L);
        for (int i = 0; i < PAIRS; i++) {
            String one = randomNumber(random);
            String other = random.nextInt(4) == 0 ? respelled(one, random) : randomNumber(random);
            int expected = Integer.signum(new BigDecimal(one).compareTo(new BigDecimal(other)));
            assertThat(Integer.signum(numeral(one).compareTo(numeral(other))))
                    .as("%s and %s", one, other)
                    .isEqualTo(expected);
            assertThat(numeral(one).equals(numeral(other)))
                    .as("%s and %s", one, other)
                    .isEqualTo(expected == 0);
            assertThat(numeral(one).toDecimal().toOptional().orElseThrow()).isEqualByComparingTo(one);
        }
    }

    private static String randomNumber(RandomGenerator random) {
        StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
        random.ints(1 + random.nextInt(4), 0, 4).forEach(digit -> number.append(digit * 3));
        if (random.nextBoolean()) {
            number.append('.');
            random.ints(1 + random.nextInt(4), 0, 4).forEach(digit -> number.append(digit * 3));
        }
        return random.nextBoolean()
                ? number.append('e').append(random.nextInt(-4, 5)).toString()
                : number.toString();
    }

    private static String respelled(String number, RandomGenerator random) {
        BigDecimal decimal = new BigDecimal(number);
        return random.nextBoolean()
                ? decimal.toPlainString()
                : decimal.setScale(decimal.scale() + 1 + random.nextInt(3)).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "1.0, true",
        "1e3, true",
        "1.5e1, true",
        "0.0, true",
        "1e9999999999, true",
        "0x1F, true",
        "1.5, false",
        "1e-1, false",
        "-0.5, false",
        "1e-9999999999, false"
    })
    void is_an_integer_if_it_has_no_fraction(String text, boolean expected) {
        assertThat(numeral(text).isInteger()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "42, 42",
        "4.2e1, 42",
        "0x1F, 31",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775808, ",
        "-9223372036854775809, ",
        "1.5, ",
        "1e19, ",
        "1e3000000000, "
    })
    void is_a_long_only_if_that_is_exact(String text, Long expected) {
        assertThat(numeral(text).toLong()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.10",
        "01.50, 1.50",
        "+5, 5",
        ".5, 0.5",
        "5., 5",
        "1e3, 1E+3",
        "0x10, 16",
        "0.00, 0.00",
        "0e5000000000, 0",
        "-0, 0"
    })
    void becomes_a_decimal_with_the_places_it_was_written_with(String text, BigDecimal expected) {
        assertThat(numeral(text).toDecimal()).isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000", "1e-10001", "1e3000000000", "-1e-3000000000", "1e99999999999999999999"})
    void is_not_written_out_with_more_than_10000_digits(String text) {
        assertThat(reason(numeral(text).toDecimal())).isEqualTo("`" + text + "` has more than 10000 digits");
    }

    @Test
    void digits_that_make_no_difference_do_not_count() {
        String one = "1" + "0".repeat(20_000) + "e-20000";

        assertThat(numeral(one).toDecimal()).isEqualTo(Parsed.good(BigDecimal.ONE));
        assertThat(numeral("1e9999").toDecimal()).isEqualTo(Parsed.good(new BigDecimal("1e9999")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, -0",
        "1.10, 1.10",
        "1E+3, 1E+3",
        "1e3000000000, 1e3000000000",
        "01234, 1234",
        "-007, -7",
        "+5, 5",
        ".5, 0.5",
        "-.5, -0.5",
        "5., 5",
        "01.50, 1.50",
        "0x1F, 31",
        "0o17, 15",
        "+1e3, 1000",
        "1.e2, 100"
    })
    void is_written_as_json_allows(String text, String expected) {
        assertThat(numeral(text).json()).isEqualTo(Parsed.good(expected));
    }

    @Test
    void what_json_could_only_write_out_is_bad_if_it_is_too_long() {
        assertThat(reason(numeral("+1e20000").json())).isEqualTo("`+1e20000` has more than 10000 digits");
    }

    @ParameterizedTest
    @CsvSource({"1.10, 1.10", "1E+3, 1000", "1E-3, 0.001", "1E+20000, 1E+20000", "1E-20000, 1E-20000"})
    void is_made_of_a_decimal_in_plain_writing_if_that_is_short(BigDecimal decimal, String expected) {
        assertThat(Numeral.of(decimal).text()).isEqualTo(expected);
    }

    @Test
    void is_made_of_a_long() {
        assertThat(Numeral.of(Long.MIN_VALUE).text()).isEqualTo("-9223372036854775808");
    }

    private static Numeral numeral(String text) {
        return Numeral.parse(text).toOptional().orElseThrow();
    }

    private static String reason(Parsed<?> parsed) {
        return parsed.failure().orElseThrow().reason();
    }
}
