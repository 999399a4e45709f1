package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables {@code #5} is a number, {@code @2024…} a moment and all else text. */
class QuantityComparisonTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "#5, a number",
        "5, a number",
        "-1.5e3, a number",
        "500ms, a duration",
        "PT1S, a duration",
        "10MB, a size",
        "1GiB, a size",
        "2024-12-31, a date or time",
        "now, a date or time",
        "now + 5m, a date or time",
        "'Sun, 06 Nov 1994 08:49:37 GMT', a date or time",
        "@2024-12-31T00:00Z, a date or time"
    })
    void the_looks_of_an_argument_tell_its_form(String argument, String form) {
        assertThat(quantity(argument).form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "abc => `abc` is no number, duration (500ms), size (10MB) or date (2024-12-31, now + 5m)",
                "10mb => `mb` is no unit of a duration; the units are ms, s, m, h and d",
                "10TB => `TB` is no unit of a size; the units are B, KB, MB, GB and KiB, MiB, GiB",
                "now + 5 => write the unit: 5ms or 5s",
                "P1X => `P1X` is no ISO 8601 duration of days and less, like P1DT2H"
            })
    void says_what_is_wrong_with_an_argument(String argument, String reason) {
        assertThat(reason(Quantity.of(value(argument), CLOCK))).isEqualTo(reason);
    }

    @Test
    void an_argument_that_is_no_scalar_has_no_form() {
        assertThat(reason(Quantity.of(Items.EMPTY, CLOCK)))
                .isEqualTo("an array is no number, duration (500ms), size (10MB) or date (2024-12-31, now + 5m)");
    }

    @ParameterizedTest
    @CsvSource({
        "#5, #5.0, 0",
        "#5, #4, -1",
        "#5, 6, 1",
        "5, #6, 1",
        "500ms, 499ms, -1",
        "500ms, 0.5s, 0",
        "500ms, PT1S, 1",
        "1d, P1D, 0",
        "10MB, #10000000, 0",
        "10MB, 10000001, 1",
        "10MB, 10MiB, 1",
        "10MB, 1KB, -1",
        "1B, #0.5, -1",
        "2024-12-31, 2024-12-31T00:00:00+01:00, -1",
        "2024-12-31, @2024-12-31T00:00Z, 0",
        "now + 5m, 2026-11-24T12:06:00Z, 1",
        "now, 'Tue, 24 Nov 2026 12:00:00 GMT', 0"
    })
    void reads_the_actual_value_in_the_form_of_the_argument(String argument, String actual, int expected) {
        assertThat(quantity(argument).compare(value(actual)).map(Integer::signum))
                .isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "#5 => abc => `abc` is no number",
                "#5 => @2024-12-31T00:00Z => a date-time cannot be compared with a number",
                "500ms => #400 => a number cannot be compared with a duration",
                "500ms => 400 => write the unit: 400ms or 400s",
                "10MB => big => `big` is not a size like 512B, 10KB, 10MB or 1GiB",
                "10MB => @2024-12-31T00:00Z => a date-time cannot be compared with a size",
                "now => now => `now` is no date or time like 2024-12-31, 2024-12-31T23:59:59Z or Tue, 31 Dec 2024 23:59:59 GMT",
                "now => #5 => a number cannot be compared with a date or time"
            })
    void says_why_an_actual_value_cannot_be_read_so(String argument, String actual, String reason) {
        assertThat(reason(quantity(argument).compare(value(actual)))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"#1, #3", "1s, 3s", "1KB, 3KB", "2024-01-01, 2024-01-03", "#3, #3"})
    void a_range_holds_its_ends_and_itself_as_a_value(String low, String high) {
        Quantity.Range range = Quantity.Range.between(quantity(low), quantity(high))
                .toOptional()
                .orElseThrow();

        assertThat(range.contains(range.low().value())).isEqualTo(Parsed.good(true));
        assertThat(range.contains(range.high().value())).isEqualTo(Parsed.good(true));
    }

    @ParameterizedTest
    @CsvSource({"#1, #3, #0.9, false", "#1, #3, #2, true", "#1, #3, 3.01, false", "1s, 1m, 61s, false"})
    void a_range_holds_what_lies_between(String low, String high, String actual, boolean expected) {
        assertThat(Quantity.Range.between(quantity(low), quantity(high))
                        .flatMap(range -> range.contains(value(actual))))
                .isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "#1 => 10MB => from a number to a size is no range; write both in one form",
                "#2 => #1 => the first end of the range is greater than the second",
                "now => 2020-01-01 => the first end of the range is greater than the second"
            })
    void says_why_two_quantities_are_no_range(String low, String high, String reason) {
        assertThat(reason(Quantity.Range.between(quantity(low), quantity(high))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "#0.3, #0.1, #0.2, true",
        "#0.3, #0.1, #0.4, true",
        "#0.3, #0.1, #0.41, false",
        "1s, 100ms, 900ms, true",
        "1s, 100ms, 899ms, false",
        "1s, 5s, 0ms, true",
        "10KB, 1KB, #9000, true",
        "10KB, 1KB, #8999, false",
        "10KB, 1MB, #0, true",
        "9223372036854775807B, 1B, 9223372036854775807B, true",
        "now, 5m, 2026-11-24T11:55:00Z, true",
        "now, 5m, 2026-11-24T12:05:01Z, false"
    })
    void near_is_no_further_than_the_distance(String value, String within, String actual, boolean expected) {
        assertThat(quantity(value).around(quantity(within)).flatMap(range -> range.contains(value(actual))))
                .isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "#1 => 1s => a duration is no distance from a number; write a number",
                "#1 => #-1 => a distance cannot be negative",
                "1s => #1 => a number is no distance from a duration; write one like 500ms",
                "1s => -PT1S => a distance cannot be negative",
                "1KB => #1 => a number is no distance from a size; write one like 10KB",
                "now => 1KB => a size is no distance from a date or time; write a duration like 5m",
                "now => -PT1S => a distance cannot be negative",
                "#1 => #1e20000 => `1e20000` has more than 10000 digits",
                "#1e3000000000 => #1 => `1e3000000000` has more than 10000 digits"
            })
    void says_why_something_is_no_distance(String value, String within, String reason) {
        assertThat(reason(quantity(value).around(quantity(within)))).isEqualTo(reason);
    }

    @Test
    void a_distance_that_leaves_the_calendar_is_bad() {
        Quantity last = new MomentQuantity(new Moment(OffsetDateTime.MAX), CLOCK);

        assertThat(reason(last.around(quantity("1d")))).endsWith("is too far from the present to add 1d");
    }

    private static Quantity quantity(String argument) {
        return Quantity.of(value(argument), CLOCK).toOptional().orElseThrow();
    }

    private static Value value(String text) {
        if (text.startsWith("#")) {
            return Numeral.parse(text.substring(1)).toOptional().orElseThrow();
        }
        return text.startsWith("@") ? new Moment(OffsetDateTime.parse(text.substring(1))) : new Text(text);
    }

    private static String reason(Parsed<?> parsed) {
        return parsed.failure().orElseThrow().reason();
    }
}
