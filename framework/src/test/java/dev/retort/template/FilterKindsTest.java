package dev.retort.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Moment;
import dev.retort.value.Nothing;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter meets every kind of value, and absence. */
class FilterKindsTest {

    /**
     * Filter; a text that it can read; the kinds that it takes ({@code ~}: as text, and this one is none that it can
     * read); what it says that it needs of the others.
     */
    private static final String KINDS = """
            url               ; abc  ; string number boolean date-time ; a string
            urlDecode         ; abc  ; string number boolean date-time ; a string
            base64            ; abc  ; string bytes                    ; a string or bytes
            base64url         ; abc  ; string bytes                    ; a string or bytes
            base64decode      ; YWJj ; string ~number ~boolean ~date-time ; a string
            hex               ; abc  ; string bytes                    ; a string or bytes
            unhex             ; 00ff ; string ~number ~boolean ~date-time ; a string
            sha256            ; abc  ; string bytes                    ; a string or bytes
            hmacSha256('k')   ; abc  ; string bytes                    ; a string or bytes
            charset('ISO-8859-1') ; abc  ; string bytes                    ; a string or bytes
            json              ; abc  ; null boolean number string array object date-time ; -
            parseJson         ; [1]  ; string ~bytes                   ; a string or bytes
            int               ; 12   ; string number date-time         ; a number
            number            ; 12   ; string number date-time         ; a number
            upper             ; abc  ; string number boolean date-time ; a string
            lower             ; abc  ; string number boolean date-time ; a string
            trim              ; abc  ; string number boolean date-time ; a string
            replace('a', 'b') ; abc  ; string number boolean date-time ; a string
            replaceAll('a', 'b') ; abc ; string number boolean date-time ; a string
            match('.')        ; abc  ; string number boolean date-time ; a string
            split(',')        ; abc  ; string number boolean date-time ; a string
            join(',')         ; abc  ; array                           ; an array
            first             ; abc  ; array                           ; an array
            last              ; abc  ; array                           ; an array
            at(0)             ; abc  ; array                           ; an array
            length            ; abc  ; string array object bytes       ; a string, an array, an object or bytes
            map('a')          ; abc  ; array                           ; an array
            sum               ; abc  ; array                           ; an array
            sort              ; abc  ; array                           ; an array
            distinct          ; abc  ; array                           ; an array
            keys              ; abc  ; object                          ; an object
            values            ; abc  ; object                          ; an object
            xpath('/a')       ; <a/> ; string ~bytes                   ; a string or bytes
            date              ; 2026-01-31 ; string number date-time   ; a string, a number or a moment
            htmlEscape        ; abc  ; string number boolean date-time ; a string
            htmlUnescape      ; abc  ; string number boolean date-time ; a string
            """;

    private static final Map<String, Value> VALUES = values();

    private static Map<String, Value> values() {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("null", Nothing.NULL);
        values.put("boolean", Truth.TRUE);
        values.put("number", Numeral.of(5));
        values.put("string", new Text("abc"));
        values.put("array", Items.of(Numeral.of(1)));
        values.put("object", Members.of(Map.of("a", Numeral.of(1))));
        values.put("bytes", Bytes.of(new byte[] {(byte) 0xff}));
        values.put("date-time", new Moment(OffsetDateTime.parse("2026-03-01T10:20:30Z")));
        return values;
    }

    static Stream<Arguments> kinds() {
        return KINDS.lines().flatMap(line -> {
            String[] cells = line.split(";", -1);
            Set<String> taken = Set.of(cells[2].strip().split(" "));
            return VALUES.keySet().stream()
                    .filter(kind -> !taken.contains(kind) && !taken.contains("~" + kind))
                    .map(kind -> Arguments.of(cells[0].strip(), kind, cells[3].strip()));
        });
    }

    static Stream<Arguments> taken() {
        return KINDS.lines().flatMap(line -> {
            String[] cells = line.split(";", -1);
            return Stream.of(cells[2].strip().split(" "))
                    .filter(kind -> !kind.startsWith("~"))
                    .map(kind -> Arguments.of(cells[0].strip(), kind, cells[1].strip()));
        });
    }

    @ParameterizedTest(name = "{1} | {0}")
    @MethodSource("taken")
    void a_filter_takes(String filter, String kind, String text) {
        Value value = kind.equals("string") ? new Text(text) : VALUES.get(kind);
        assertThat(Spec.outcome("x | " + filter, Spec.scope(Map.of("x", value))))
                .doesNotStartWith("!");
    }

    @ParameterizedTest(name = "{1} | {0}")
    @MethodSource("kinds")
    void a_filter_refuses(String filter, String kind, String needed) {
        Value value = VALUES.get(kind);
        String name = filter.replaceAll("\\(.*", "");
        assertThat(Spec.outcome("x | " + filter, Spec.scope(Map.of("x", value))))
                .startsWith("! filter `" + name + "` failed: ")
                .contains(needed.equals("-") ? "`| base64`" : " must be " + needed + ", not " + Shown.value(value));
    }

    @Test
    void absence_passes_every_filter_but_default() {
        for (TemplateFilter filter : Filters.builtIn()) {
            if (!filter.mendsAbsence()) {
                assertThat(filter.apply(Optional.empty(), List.of(), Spec.surroundings()))
                        .as(filter.name())
                        .isEqualTo(Parsed.good(Optional.empty()));
            }
        }
        assertThat(Filters.builtIn().stream()
                        .filter(TemplateFilter::mendsAbsence)
                        .map(TemplateFilter::name))
                .containsExactly("default");
    }

    @Test
    void these_are_the_filters() {
        assertThat(Filters.builtIn().stream().map(TemplateFilter::name))
                .containsExactlyInAnyOrder(("default url base64 base64url base64decode json parseJson text int number"
                                + " upper lower trim replace replaceAll split join first last at length map sum sort"
                                + " distinct keys values plus minus date format sha256 hmacSha256 hex unhex"
                                + " htmlEscape htmlUnescape urlDecode charset match path xpath")
                        .split(" "));
    }
}
