package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A request that would be two, or none, is refused before there is a connection, wherever its characters come from. */
class RefusedRequestsTest {

    /** What may stand nowhere in a head, as YAML writes it. */
    private static final Map<String, String> BREAKS = Map.of("CR", "\\r", "LF", "\\n", "CR LF", "\\r\\n", "NUL", "\\0");

    /** Where {@code %} stands for text with one of them. */
    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "a field value", "headers: {X-A: \"%\"}",
            "the media type", "headers: {Content-Type: \"text/%\"}, text: plain",
            "a field name", "headers: {\"X-%\": plain}",
            "the value of a cookie", "cookies: {a: \"%\"}",
            "the name of a cookie", "cookies: {\"%\": b}",
            "a bearer", "auth: {bearer: \"%\"}",
            "an API key", "auth: {apiKey: {header: X-Key, value: \"%\"}}",
            "the field of an API key", "auth: {apiKey: {header: \"%\", value: key}}",
            "an API key in a cookie", "auth: {apiKey: {cookie: key, value: \"%\"}}"));

    static Stream<Arguments> places() {
        Stream<Arguments> heads = PLACES.entrySet().stream()
                .flatMap(place -> BREAKS.entrySet().stream()
                        .flatMap(text -> both(
                                text.getKey() + " in " + place.getKey(),
                                "a" + text.getValue() + "b",
                                "GET http://HERE/",
                                place.getValue())));
        Stream<Arguments> methods = BREAKS.entrySet().stream()
                .flatMap(text ->
                        both(text.getKey() + " in the method", "GE" + text.getValue() + "T", "% http://HERE/", ""));
        Stream<Arguments> spaces = Stream.of(
                        both("a space in a field name", "X A", "GET http://HERE/", "headers: {\"%\": plain}"),
                        both("a space in the method", "GE T", "% http://HERE/", ""),
                        both("a colon in a field name", "X:A", "GET http://HERE/", "headers: {\"%\": plain}"))
                .flatMap(each -> each);
        Stream<Arguments> hosts = BREAKS.entrySet().stream()
                .flatMap(text -> both(text.getKey() + " in a host", text.getValue(), "GET http://%HERE/", ""));
        return Stream.of(heads, methods, spaces, hosts).flatMap(each -> each);
    }

    private static Stream<Arguments> both(String name, String text, String request, String line) {
        String vars = "vars: {text: \"" + text + "\"}\n";
        return Stream.of(
                Arguments.of(name, "", request.replace("%", text), line.replace("%", text)),
                Arguments.of(
                        name + ", of a variable", vars, request.replace("%", "${text}"), line.replace("%", "${text}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void is_not_sent(String name, String vars, String request, String line) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String sent = request.replace("HERE", "127.0.0.1:" + listener.getLocalPort());
            String spec = vars + "tests:\n  - {name: test, timeout: 2s, request: \"" + sent + "\""
                    + (line.isEmpty() ? "" : ", " + line) + "}\n";
            try (RunOf run = RunOf.spec(spec).performing()) {
                String failed = run.outcomes().keySet().stream()
                        .filter(node -> run.outcomes().get(node).equals("failed"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(name + ": " + run.outcomes()));
                assertThat(run.told(failed))
                        .containsPattern("which no field (name|value) may have|is no token of letters|is no host name"
                                + "|stands in the place of a host and is none|only http and https are spoken here");
            }
            listener.setSoTimeout(1);
            assertThatThrownBy(listener::accept).as("no connection").isInstanceOf(SocketTimeoutException.class);
        }
    }
}
