package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each filter makes of its value, and why it fails, to the letter. */
class FiltersTest {

    private static final Scope SCOPE = Spec.scope("""
            s: 'Grüße, Welt'
            n: 5
            big: 123456789012345678901234567890
            money: 1.10
            nums: [3, 1.5, 2]
            mixed: [1, a]
            words: [b, '', B, a, a]
            none: []
            user: {name: Ada, 'a.b': 1, address: {city: Ulm}, tags: [x, y]}
            list: [{p: 3, q: {r: a}}, {p: 1}, {q: {r: c}}]
            nil: null
            html: '<!DOCTYPE html><html><head><title>Hi</title></head><body><p>1<p>2</body></html>'
            xml: '<a><b>1</b><b>2</b><c x="y"/></a>'
            """);

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void text(String given, String expected) {
        check(given, expected);
    }

    static Stream<Arguments> text() {
        return Spec.table("""
                'istanbul' | upper => "ISTANBUL"
                'ISTANBUL' | lower => "istanbul"
                money | upper => "1.10"
                ' a b ' | trim => "a b"
                s | url => "Gr%C3%BC%C3%9Fe%2C%20Welt"
                'a-._~/?=&+' | url => "a-._~%2F%3F%3D%26%2B"
                'Gr%C3%BC%c3%9fe+%2B' | urlDecode => "Grüße++"
                '100%' | urlDecode => ! filter `urlDecode` failed: a `%` without two hexadecimal digits after it
                '%4' | urlDecode => ! filter `urlDecode` failed: a `%` without two hexadecimal digits after it
                'a%2' | urlDecode => ! filter `urlDecode` failed: a `%` without two hexadecimal digits after it
                'a%41' | urlDecode => "aA"
                '%ff' | urlDecode => ! filter `urlDecode` failed: the bytes are no text in UTF-8
                'a.b.c' | replace('.', '-') => "a-b-c"
                n | replace('5', nums[0]) => "3"
                'a' | replace('', 'x') => ! filter `replace` failed: argument 1 is empty: there is nothing to replace
                'a' | replace('a', nil) => ! filter `replace` failed: argument 2 must be a string, not null
                'a1b22' | replaceAll('[0-9]+', '<$0>') => "a<1>b<22>"
                'a' | replaceAll('(', 'x') => ! filter `replaceAll`: argument 1 is no regular expression: a `(` has no `)`; write `\\(` for the character itself
                'id=42&x' | match('id=(\\d+)') => "42"
                'id=42&x' | match('\\d+') => "42"
                'id=42&x' | match('(a)|42') => absent
                'id=42&x' | match('x=') => absent
                'a' | match('[') => ! filter `match`: argument 1 is no regular expression: a `[` has no `]`; write `\\[` for the character itself
                'a,,b,' | split(',') => ["a","","b",""]
                '' | split(',') => [""]
                'aé😀' | split('') => ["a","é","😀"]
                'a\\nb' | split('\\n') => ["a","b"]
                words | join('-') => "b--B-a-a"
                nums | join('') => "31.52"
                none | join(',') => ""
                list | join(',') => ! filter `join` failed: item 0 must be a string, not an object
                s | text => "Grüße, Welt"
                money | text => "1.10"
                user.tags | text => "[\\"x\\",\\"y\\"]"
                nil | text => ! filter `text` failed: null cannot stand in text
                '00ff' | unhex | text => ! filter `text` failed: the bytes are no text in UTF-8
                'aGk=' | base64decode | text => "hi"
                '<a href="x">&\\'' | htmlEscape => "&lt;a href=&quot;x&quot;&gt;&amp;&#39;"
                ' &lt;b> &eacute;&#233;&#xe9;&nbsp;&hellip; & &unknown; ' | htmlUnescape => " <b> ééé\u00a0… & &unknown; "
                '<i>x</i>' | htmlUnescape => "<i>x</i>"
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void bytes(String given, String expected) {
        check(given, expected);
    }

    static Stream<Arguments> bytes() {
        return Spec.table("""
                'ü??>' | base64 => "w7w/Pz4="
                'ü??>' | base64url => "w7w_Pz4"
                'w7w/Pz4=' | base64decode => bytes c3bc3f3f3e
                'w7w_Pz4' | base64decode => bytes c3bc3f3f3e
                ' w7w/\\n Pz4= ' | base64decode => bytes c3bc3f3f3e
                '*' | base64decode => ! filter `base64decode` failed: the value is no Base64: `*`
                'abc' | sha256 | hex => "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                'abc' | sha256 | base64 => "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
                'what do ya want for nothing?' | hmacSha256('Jefe') | hex => "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
                'a' | hmacSha256('') => ! filter `hmacSha256` failed: argument 1, the key, is empty
                'a' | hmacSha256(nil) => ! filter `hmacSha256` failed: argument 1 must be a string or bytes, not null
                'é' | hex => "c3a9"
                'C3a9' | unhex => bytes c3a9
                'C3a' | unhex => ! filter `unhex` failed: the value must be pairs of hexadecimal digits, not `C3a`
                'xx' | unhex => ! filter `unhex` failed: the value must be pairs of hexadecimal digits, not `xx`
                'é' | charset('ISO-8859-1') => bytes e9
                'e9' | unhex | charset('ISO-8859-1') => "é"
                '😀' | charset('ISO-8859-1') => ! filter `charset` failed: the text has characters that ISO-8859-1 lacks
                'a' | charset('latin-99') => ! filter `charset`: no charset is called `latin-99`; one is `ISO-8859-1`
                'a' | charset(s) => ! filter `charset` failed: no charset is called `Grüße, Welt`; one is `ISO-8859-1`
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void structures(String given, String expected) {
        check(given, expected);
    }

    static Stream<Arguments> structures() {
        return Spec.table("""
                nums | first => 3
                nums | last => 2
                none | first => absent
                none | last => absent
                nums | at(1) => 1.5
                nums | at(-1) => 2
                nums | at(3) => absent
                nums | at(-4) => absent
                nums | at('x') => ! filter `at` failed: argument 1 must be a whole number from -2147483648 to 2147483647, not `x`
                nums | at(money) => ! filter `at` failed: argument 1 must be a whole number from -2147483648 to 2147483647, not `1.10`
                'a😀' | length => 2
                user | length => 4
                nums | length => 3
                '00ff' | unhex | length => 2
                list | map('p') => [3,1]
                list | map('q.r') => ["a","c"]
                list | map('$.q.r') => ["a","c"]
                list | map('none') => []
                list | map('$[') => ! filter `map`: argument 1 is no JSONPath: …
                nums | sum => 6.5
                none | sum => 0
                list | map('p') | sum => 4
                mixed | sum => ! filter `sum` failed: item 1 must be a number, not `a`
                nums | sort => [1.5,2,3]
                words | sort => ["","B","a","a","b"]
                none | sort => []
                list | sort('p') => ! filter `sort` failed: item 2 has nothing there to be sorted by
                mixed | sort => ! filter `sort` failed: item 0 is a number, item 1 is a string: there is no order of both
                list | sort => ! filter `sort` failed: item 0 is an object, which has no order
                words | distinct => ["b","","B","a"]
                user | keys => ["name","a.b","address","tags"]
                user | values => ["Ada",1,{"city":"Ulm"},["x","y"]]
                user | path('$.address.city') => "Ulm"
                user | path('$.nothing') => absent
                user | path('$.tags[*]') => ["x","y"]
                user | path('$.nothing[*]') => []
                user.name | path('$.x') => ! filter `path` failed: the value must be an array or an object (`| parseJson` makes one of text), not `Ada`
                n | path('$.x') => ! filter `path` failed: the value must be an array or an object, not `5`
                user | path('name') => ! filter `path`: argument 1 is no JSONPath: …
                xml | xpath('//b') => ["1","2"]
                xml | xpath('count(//b)') => 2
                xml | xpath('string(//c/@x)') => "y"
                xml | xpath('//d') => absent
                html | xpath('string(//title)') => "Hi"
                html | xpath('//p') => ["1","2"]
                '<a>' | xpath('//p') => ! filter `xpath` failed: the value is no XML: …
                xml | xpath('//[') => ! filter `xpath`: argument 1 is no XPath: …
                user | json => "{\\"name\\":\\"Ada\\",\\"a.b\\":1,\\"address\\":{\\"city\\":\\"Ulm\\"},\\"tags\\":[\\"x\\",\\"y\\"]}"
                s | json => "\\"Grüße, Welt\\""
                nil | json => "null"
                '{"a":[1.50,null]}' | parseJson => {"a":[1.50,null]}
                '' | parseJson => absent
                '{' | parseJson => ! filter `parseJson` failed: the value is no JSON: …
                nobody | default('x') => "x"
                nil | default('x') => null
                none | first | default(1) => 1
                nobody | upper | default('x') => "x"
                """);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @MethodSource
    void numbersAndTimes(String given, String expected) {
        check(given, expected);
    }

    static Stream<Arguments> numbersAndTimes() {
        return Spec.table("""
                '42' | int => 42
                ' +007 ' | int => 7
                '1e3' | int => 1000
                '1.0' | int => 1
                money | int => ! filter `int` failed: the value must be a whole number, not `1.10`
                s | int => ! filter `int` failed: the value must be a number, not `Grüße, Welt`
                '1e20000' | int => ! filter `int` failed: `1e20000` has more than …
                now() | int => 1772360430
                '1.50' | number => 1.50
                s | number => ! filter `number` failed: the value must be a number, not `Grüße, Welt`
                '2026-03-01T10:20:30.250Z' | date | number => 1772360430.25
                n | plus(1) => 6
                n | minus(0.5) => 4.5
                money | plus(2.2) => 3.30
                big | plus(1) => 123456789012345678901234567891
                n | plus('1') => ! filter `plus` failed: argument 1 must be a number, not `1`
                n | plus(1d) => ! filter `plus` failed: argument 1 must be a number, not `1d`
                now() | plus(1d) => 2026-03-02T10:20:30Z
                now() | minus(90s) => 2026-03-01T10:19Z
                now() | plus(1) => ! filter `plus` failed: argument 1 must be a duration like `1d`, not `1`
                '1d' | plus(12h) => "36h"
                '1m' | minus(10s) => "50s"
                '1m' | minus(2m) => ! filter `minus` failed: the result would be a duration of less than nothing
                s | plus(1) => ! filter `plus` failed: the value must be a number, a moment or a duration like `1d` (`| number` and `| date` read text), not `Grüße, Welt`
                nil | plus(1) => ! filter `plus` failed: the value must be a number, a moment or a duration like `1d`, not null
                nums | minus(1) => ! filter `minus` failed: the value must be a number, a moment or a duration like `1d`, not an array of 3 items
                '2026-02-28' | date => 2026-02-28T00:00Z
                '2026-02-28T10:00:00+02:00' | date => 2026-02-28T10:00+02:00
                'Sun, 06 Nov 1994 08:49:37 GMT' | date => 1994-11-06T08:49:37Z
                '31.12.2025' | date('dd.MM.yyyy') => 2025-12-31T00:00Z
                '1 March 2026 10:05' | date('d MMMM yyyy HH:mm') => 2026-03-01T10:05Z
                '31.12.25' | date('dd.MM.yyyy') => ! filter `date` failed: `31.12.25` is no date in the pattern `dd.MM.yyyy`
                '1' | date('b!') => ! filter `date`: argument 1 is no pattern of a date, like `yyyy-MM-dd`: `b!`
                n | date => 1970-01-01T00:00:05Z
                money | date => 1970-01-01T00:00:01.100Z
                big | date => ! filter `date` failed: the value lies beyond the calendar
                now() | date => 2026-03-01T10:20:30Z
                now() | format('yyyy-MM-dd') => "2026-03-01"
                now() | format('EEEE d MMMM yyyy h a') => "Sunday 1 March 2026 10 AM"
                now() | format('HH:mm VV', 'Asia/Kathmandu') => "16:05 Asia/Kathmandu"
                now() | format('HH', 'Mars') => ! filter `format` failed: argument 2 is no time zone like `Europe/Berlin`: `Mars`
                now() | format('b!') => ! filter `format`: argument 1 is no pattern of a date, like `yyyy-MM-dd`: `b!`
                s | format('yyyy') => ! filter `format` failed: the value must be a moment (`| date` makes one of text), not `Grüße, Welt`
                now() => 2026-03-01T10:20:30Z
                """);
    }

    /** To the letter; where {@code …} stands, the text of another room follows. */
    private static void check(String given, String expected) {
        String outcome = Spec.outcome(given, SCOPE);
        if (expected.endsWith("…")) {
            assertThat(outcome).startsWith(expected.substring(0, expected.length() - 1));
        } else {
            assertThat(outcome).isEqualTo(expected);
        }
    }
}
