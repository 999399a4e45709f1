package dev.retort.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

    @ParameterizedTest
    @MethodSource
    void holds(String format, String text) {
        assertThat(format(format).holds(text)).isTrue();
    }

    static Stream<Arguments> holds() {
        return Stream.of(
                        texts("uuid", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"),
                        texts("date", "2024-02-29", "0001-01-01", "2000-02-29"),
                        texts(
                                "time",
                                "08:30:06Z",
                                "08:30:06z",
                                "08:30:06.283185+01:00",
                                "23:59:60Z",
                                "01:29:60+01:30",
                                "15:59:60-08:00"),
                        texts(
                                "date-time",
                                "1963-06-19T08:30:06.283185Z",
                                "1963-06-19t08:30:06z",
                                "1990-12-31T15:59:60-08:00"),
                        texts("duration", "P4DT12H30M5S", "P4Y", "PT0S", "P0D", "P1M", "PT1M", "P1W", "PT36H"),
                        texts(
                                "email",
                                "a@b",
                                "te~st@example.com",
                                "joe.bloggs@example.com",
                                "\"joe bloggs\"@example.com",
                                "\"joe\\\"@bloggs\"@example.com",
                                "a@[127.0.0.1]",
                                "a@[IPv6:::1]",
                                "a+b@example.com"),
                        texts(
                                "hostname",
                                "localhost",
                                "www.example.com",
                                "1host",
                                "a-b.c",
                                "xn--4gbwdl.xn--wgbh1c",
                                "a".repeat(63) + ".com"),
                        texts("ipv4", "192.168.0.1", "0.0.0.0", "255.255.255.255"),
                        texts(
                                "ipv6",
                                "::",
                                "::1",
                                "1::",
                                "1:2:3:4:5:6:7:8",
                                "::abef",
                                "1::d6:192.168.0.1",
                                "1:2::192.168.0.1",
                                "::ffff:192.168.0.1",
                                "1:2:3:4:5:6:1.2.3.4",
                                "1:2:3:4:5:6:7::"),
                        texts(
                                "uri",
                                "http://foo.bar/?baz=qux#quux",
                                "http://[::1]:80/a",
                                "http://u:p@h:/",
                                "mailto:a@b",
                                "urn:oasis:x",
                                "tel:+1-816-555-1212",
                                "http://h/%41;a=b",
                                "ldap://[2001:db8::7]/c=GB?o?o",
                                "file:///etc",
                                "x:",
                                "http://[v1.fe:ed]/"),
                        texts(
                                "uri-reference",
                                "/abc",
                                "//foo.bar/?baz",
                                "#fragment",
                                "",
                                "?q",
                                "a/b:c",
                                "../x",
                                "./a:b"),
                        texts(
                                "uri-template",
                                "http://example.com/{term:1}/{term}",
                                "/a{?x,y*}",
                                "{+path}/here",
                                "plain",
                                "a'b",
                                "{a.b_c%41}"),
                        texts("iri", "http://ƒøø.ßår/?∂éœ=πîx#πîüx", "http://h/😀?\uE000"),
                        texts("iri-reference", "âππ", "/ä"),
                        texts("json-pointer", "", "/", "/foo/0", "/a~1b/m~0n", "/ ", "/~01"),
                        texts("relative-json-pointer", "1", "0/foo/bar", "2/0/baz", "0#", "120/x"),
                        texts("regex", "([abc])+\\s+$", ""),
                        texts("byte", "", "Zg==", "Zm8=", "Zm9v", "+/+/"),
                        texts("base64url", "", "Zg", "Zg==", "-_-_"))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource
    void does_not_hold(String format, String text) {
        assertThat(format(format).holds(text)).isFalse();
    }

    static Stream<Arguments> does_not_hold() {
        return Stream.of(
                        texts(
                                "uuid",
                                "",
                                "2eb8aa08aa9811eab4aa73b441d16380",
                                "2eb8aa08-aa98-11ea-b4aa73b441d16380-",
                                "2eb8aa08-aa98-11ea-b4ga-73b441d16380",
                                "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
                                "2eb8aa08-aa98-11ea-b4aa-73b441d16380\n"),
                        texts(
                                "date",
                                "",
                                "2023-02-29",
                                "1900-02-29",
                                "2024-13-01",
                                "2024-04-31",
                                "06/19/1963",
                                "2024-1-1",
                                "2024-01-01\n",
                                "२024-01-01",
                                "2024-01-01T00:00:00Z"),
                        texts(
                                "time",
                                "",
                                "08:30:06",
                                "24:00:00Z",
                                "00:60:00Z",
                                "00:00:61Z",
                                "22:59:60Z",
                                "23:59:60+01:00",
                                "08:30Z",
                                "08:30:06.Z",
                                "08:30:06+01:60",
                                "08:30:06+24:00",
                                "08:30:06+0100",
                                "08:30:06 Z"),
                        texts(
                                "date-time",
                                "",
                                "2024-01-01",
                                "2024-01-01 08:30:06Z",
                                "2024-02-30T08:30:06Z",
                                "2024-01-01T08:30:06",
                                "2024-01-01T"),
                        texts(
                                "duration",
                                "",
                                "P",
                                "PT",
                                "4DT12H",
                                "P1D2H",
                                "P2D1Y",
                                "P1YT",
                                "P1Y2W",
                                "P1Y2D",
                                "PT1H2S",
                                "PT1.5S",
                                "P-1D",
                                "pt1s",
                                "P1\n"),
                        texts(
                                "email",
                                "",
                                "plain",
                                "@b",
                                "a@",
                                ".a@b",
                                "a.@b",
                                "a..b@c",
                                "a b@c",
                                "a@b c",
                                "a@-b",
                                "\"a@b",
                                "\"a\"b\"@c",
                                "\"@c",
                                "\"a\\\"@c",
                                "a@[127.0.0.300]",
                                "a@[x]",
                                "ä@b",
                                "a".repeat(65) + "@b"),
                        texts(
                                "hostname",
                                "",
                                "-a",
                                "a-",
                                "a..b",
                                "a.",
                                ".a",
                                "a_b",
                                "ä.de",
                                "XN--",
                                "aa--b",
                                "a".repeat(64),
                                "a.".repeat(127) + "a"),
                        texts(
                                "ipv4",
                                "",
                                "127.0.0",
                                "127.0.0.0.1",
                                "256.1.1.1",
                                "01.1.1.1",
                                "1.1.1.1 ",
                                "0x7f.1.1.1",
                                "1.1.1.",
                                "1२.0.0.1",
                                "127.0.0.1/8"),
                        texts(
                                "ipv6",
                                "",
                                ":",
                                ":::",
                                "12345::",
                                "1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:8:9",
                                "1::2::3",
                                "::g",
                                "fe80::a%eth1",
                                "1.2.3.4",
                                "1.2.3.4::",
                                "::1.2.3",
                                "1:2:3:4:5:6:7:1.2.3.4",
                                ":1:2:3:4:5:6:7",
                                "1:2:3:4:5:6:7:",
                                "1:2:3:4:5:6:7:8::",
                                " ::1",
                                "::1/64"),
                        texts(
                                "uri",
                                "",
                                "/abc",
                                "//h/a",
                                "abc",
                                "1http://h",
                                "http://h/a b",
                                "http://h/%4",
                                "http://h/%zz",
                                "http://h/<a>",
                                "http://[::1",
                                "http://[x]/",
                                "http://h:a/",
                                "http://a@b@c/",
                                "http://h/ä",
                                "http://h/#a#b",
                                "http://h/[a]",
                                "http://[v1.]/",
                                ":a",
                                "\\\\h\\s",
                                "http://h/`"),
                        texts("uri-reference", "\\a", "#a\\b", "a:b%", "1:a", "%", "a b", "ä"),
                        texts(
                                "uri-template",
                                "{",
                                "}",
                                "{}",
                                "{a",
                                "{a}}",
                                "{a,}",
                                "{a:0}",
                                "{a:10000}",
                                "{a:x}",
                                "{a.}",
                                "{a b}",
                                "a b",
                                "%",
                                "{a**}",
                                "<"),
                        texts("iri", "http://h/\u0000", "http://h/\uE000", "/ä", "http://h/\uD800"),
                        texts("iri-reference", "\\ä", "#ƒräg\\mênt"),
                        texts("json-pointer", "a", "/~", "/~2", "#", "#/a", "/a~", "0"),
                        texts("relative-json-pointer", "", "/a", "-1/a", "01/a", "0##", "1x", "+1", "1२"),
                        texts("regex", "^(abc]", "*"),
                        texts("byte", "Zg", "Zg=", "Z===", "Zm9v\n", "Zm-_", "Zg==Zg==", "===="),
                        texts("base64url", "Z", "Zg=", "Zm+/", "Zg==="))
                .flatMap(texts -> texts);
    }

    @Test
    void a_hundred_thousand_characters_are_no_trouble() {
        String lengthy = "a".repeat(100_000);

        assertThat(Formats.names()).allSatisfy(name -> {
            Format format = format(name);
            format.holds(lengthy);
            format.holds("http://h/" + lengthy + " ");
            format.holds("1".repeat(100_000) + "-");
            format.holds("P" + "1".repeat(100_000));
            assertThat(format.holds("\u0000")).isEqualTo(name.equals("regex"));
        });
    }

    @Test
    void every_name_is_found_and_tried_here() {
        assertThat(Formats.names())
                .containsExactlyInAnyOrderElementsOf(
                        holds().map(row -> (String) row.get()[0]).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(does_not_hold()
                        .map(row -> (String) row.get()[0])
                        .distinct()
                        .toList())
                .allSatisfy(name -> assertThat(format(name).name()).isEqualTo(name));
        assertThat(Formats.find("datetime")).isEmpty();
    }

    private static Format format(String name) {
        return Formats.find(name).orElseThrow();
    }

    private static Stream<Arguments> texts(String format, String... texts) {
        return Stream.of(texts).map(text -> Arguments.of(format, text));
    }
}
