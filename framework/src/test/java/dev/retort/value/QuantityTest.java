package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneId.of("Asia/Kathmandu"));

    @ParameterizedTest
    @CsvSource({
        "500ms, PT0.5S",
        "1.5s, PT1.5S",
        "10s, PT10S",
        "2m, PT2M",
        "1h, PT1H",
        "1d, PT24H",
        "0ms, PT0S",
        "0.5h, PT30M",
        "0.0000015ms, PT0.000000002S",
        "100000d, PT2400000H"
    })
    void reads_a_duration_with_its_unit(String text, Duration expected) {
        assertThat(Quantity.duration(text)).isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "500 => 3 => write the unit: 500ms or 500s",
                "5min => 1 => `min` is no unit of a duration; the units are ms, s, m, h and d",
                "5M => 1 => `M` is no unit of a duration; the units are ms, s, m, h and d",
                "1h30m => 1 => `1h30m` is not a duration like 500ms, 1.5s, 2m, 1h or 1d",
                "-5m => 0 => `-5m` is not a duration like 500ms, 1.5s, 2m, 1h or 1d",
                "1.s => 2 => `1.s` is not a duration like 500ms, 1.5s, 2m, 1h or 1d",
                "'5 s' => 1 => `5 s` is not a duration like 500ms, 1.5s, 2m, 1h or 1d",
                "'' => 0 => `` is not a duration like 500ms, 1.5s, 2m, 1h or 1d",
                "ms => 0 => `ms` is not a duration like 500ms, 1.5s, 2m, 1h or 1d",
                "100000.1d => 0 => `100000.1d` is longer than 100000d",
                "1234567890123456789012345678901s => 0 => `1234567890123456789012345678901s` has more than 30 digits"
            })
    void says_why_a_text_is_no_duration(String text, int offset, String reason) {
        assertThat(Quantity.duration(text)).isEqualTo(Parsed.bad(reason, offset));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0ms",
        "PT0.5S, 500ms",
        "PT0.012345678S, 12.345678ms",
        "PT1.5S, 1.5s",
        "PT90S, 90s",
        "PT120S, 2m",
        "PT60M, 1h",
        "PT90M, 90m",
        "PT24H, 1d",
        "PT25H, 25h",
        "PT-5M, -5m"
    })
    void shows_a_duration_exactly_in_the_largest_unit_that_fits(Duration duration, String expected) {
        assertThat(Quantity.shown(duration)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "512B, 512",
        "10KB, 10000",
        "10MB, 10000000",
        "1GB, 1000000000",
        "1KiB, 1024",
        "1MiB, 1048576",
        "1GiB, 1073741824",
        "1.5MB, 1500000",
        "0B, 0",
        "9223372036854775807B, 9223372036854775807"
    })
    void reads_a_size_with_its_unit(String text, long expected) {
        assertThat(Quantity.size(text)).isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "512 => 3 => write the unit: 512B or 512KB",
                "10mb => 2 => `mb` is no unit of a size; the units are B, KB, MB, GB and KiB, MiB, GiB",
                "1.5B => 0 => `1.5B` is no whole number of bytes",
                "9223372036854775808B => 0 => `9223372036854775808B` is more than 9223372036854775807 bytes",
                "MB => 0 => `MB` is not a size like 512B, 10KB, 10MB or 1GiB"
            })
    void says_why_a_text_is_no_size(String text, int offset, String reason) {
        assertThat(Quantity.size(text)).isEqualTo(Parsed.bad(reason, offset));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0B",
        "512, 512B",
        "1000, 1KB",
        "1024, 1KiB",
        "10000000, 10MB",
        "1048576, 1MiB",
        "1048577, 1048577B",
        "2000000000, 2GB",
        "1073741824, 1GiB",
        "1048576000, 1000MiB"
    })
    void shows_a_size_exactly_in_the_largest_unit_that_fits(long bytes, String expected) {
        assertThat(Quantity.shownSize(bytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "2024-12-31 => 2024-12-31T00:00Z",
                "2024-12-31T10:20 => 2024-12-31T10:20Z",
                "2024-12-31T10:20:30.5 => 2024-12-31T10:20:30.5Z",
                "2024-12-31 10:20:30 => 2024-12-31T10:20:30Z",
                "2024-12-31T10:20:30Z => 2024-12-31T10:20:30Z",
                "2024-12-31t10:20:30z => 2024-12-31T10:20:30Z",
                "2024-12-31T10:20:30+05:45 => 2024-12-31T10:20:30+05:45",
                "2024-12-31T10:20:30+0545 => 2024-12-31T10:20:30+05:45",
                "2024-12-31T10:20:30-05 => 2024-12-31T10:20:30-05:00",
                "Sun, 06 Nov 1994 08:49:37 GMT => 1994-11-06T08:49:37Z",
                "Sunday, 06-Nov-94 08:49:37 GMT => 1994-11-06T08:49:37Z",
                "Monday, 06-Nov-76 08:49:37 GMT => 2076-11-06T08:49:37Z",
                "Monday, 06-Nov-77 08:49:37 GMT => 1977-11-06T08:49:37Z",
                "Sun Nov  6 08:49:37 1994 => 1994-11-06T08:49:37Z",
                "Sun, 06-Nov-1994 08:49:37 GMT => 1994-11-06T08:49:37Z",
                "Sat, 31 Dec 2016 23:59:60 GMT => 2017-01-01T00:00Z",
                "now => 2026-11-24T12:00Z",
                "now + 5m => 2026-11-24T12:05Z",
                "now+5m => 2026-11-24T12:05Z",
                "now - 2d => 2026-11-22T12:00Z"
            })
    void reads_a_moment_in_the_forms_of_ISO_and_HTTP_and_from_now_on(String text, OffsetDateTime expected) {
        assertThat(Quantity.moment(text, CLOCK)).isEqualTo(Parsed.good(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "now + 5 => 7 => write the unit: 5ms or 5s",
                "now + => 4 => `now +` is not now, now + 5m or now - 2d",
                "now 5m => 4 => `now 5m` is not now, now + 5m or now - 2d",
                "nowhere => 0 => `nowhere` is no date or time like 2024-12-31, 2024-12-31T23:59:59Z or Tue, 31 Dec 2024 23:59:59 GMT",
                "2024-12-31T => 10 => `2024-12-31T` is no date or time like 2024-12-31, 2024-12-31T23:59:59Z or Tue, 31 Dec 2024 23:59:59 GMT"
            })
    void says_why_a_text_is_no_moment(String text, int offset, String reason) {
        assertThat(Quantity.moment(text, CLOCK)).isEqualTo(Parsed.bad(reason, offset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2024-13-01",
                "2024-12-31T24:00",
                "2024-12-31T10:20Z+1",
                "24-12-31",
                "20241231",
                "Sun, 31 Feb 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 25:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:37 CET",
                "Son, 06 Nov 1994 08:49:37 GMT",
                "Sun, 06 Foo 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 :60 GMT",
                ""
            })
    void what_is_no_day_of_the_calendar_is_no_moment(String text) {
        assertThat(Quantity.moment(text, CLOCK)).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void a_long_text_is_quoted_in_part() {
        assertThat(Quantity.moment("x".repeat(59) + "😀😀", CLOCK)
                        .failure()
                        .orElseThrow()
                        .reason())
                .startsWith("`" + "x".repeat(59) + "…` is no date");
    }
}
