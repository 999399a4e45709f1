package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes along with a redirect is what {@code docs/over-the-wire.md} says, cell by cell: each status, each method,
 * each way to another origin, each kind of credentials.
 */
@Timeout(60)
final class RedirectMatrixTest {

    private static final Certificates TRUSTED = Certificates.authority("Trusted");

    private static final Path PAGE = Path.of("../docs/over-the-wire.md");

    /** What of a request is looked for on the wire, by what the page calls it. */
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("`auth` as `basic` or `bearer`", "bearer-of-auth"),
            Map.entry("`auth` as `apiKey` in a field", "key-of-auth"),
            Map.entry("`auth` as `apiKey` in the query", "query-of-auth"),
            Map.entry("`cookies`", "cookies-of-request"),
            Map.entry("cookies of the jar", "jar-cookie"),
            Map.entry("a field with a declared secret", "declared-secret"),
            Map.entry("any other field", "plain-field"),
            Map.entry("a field `Authorization`", "authorization-by-hand"),
            Map.entry("a field `Proxy-Authorization`", "proxy-authorization"),
            Map.entry("a field `Cookie`", "cookie-by-hand"),
            Map.entry("user and password in the URL", "dXNlcjppbmZv"));

    private static final List<String> WAYS = List.of("same origin", "other port", "other scheme", "other host");
    private static final List<String> WITH_CONTENT = List.of("POST", "PUT", "PATCH");

    private static final List<RawServer> SERVERS = new ArrayList<>();

    private static RawServer home;
    private static RawServer port;
    private static RawServer scheme;
    private static Browser plain;
    private static Browser keeper;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, GeneralSecurityException {
        Path trustStore = folder.resolve("trust.p12");
        try (OutputStream out = Files.newOutputStream(trustStore)) {
            TRUSTED.trustStore().store(out, Certificates.password());
        }
        System.setProperty("javax.net.ssl.trustStore", trustStore.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", new String(Certificates.password()));
        home = RawServer.serving(RedirectMatrixTest::serve);
        port = RawServer.serving(RedirectMatrixTest::serve);
        scheme = RawServer.on(
                TRUSTED.server(TRUSTED.issue("127.0.0.1", 10))
                        .getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                RedirectMatrixTest::serve);
        SERVERS.addAll(List.of(home, port, scheme));
        plain = new Browser();
        keeper = new Browser();
        keeper.jar.store(home.target("/"), SetCookies.of(Headers.of("Set-Cookie", "jar=jar-cookie; Path=/")));
    }

    @AfterAll
    static void stop() {
        plain.close();
        keeper.close();
        SERVERS.forEach(RawServer::close);
        SERVERS.clear();
        System.clearProperty("javax.net.ssl.trustStore");
        System.clearProperty("javax.net.ssl.trustStorePassword");
    }

    /** {@code /STATUS/WHERE/ID} is a redirect to there, all else has no content. */
    private static void serve(Peer peer) throws IOException {
        while (peer.readRequest()) {
            String[] steps = last(peer.requests()).split("[ ?]", -1)[1].split("/", -1);
            peer.send(
                    steps.length == 4
                            ? "HTTP/1.1 " + steps[1] + " Moved\r\nLocation: " + address(steps[2]) + "/" + steps[3]
                                    + "\r\nContent-Length: 0\r\n\r\n"
                            : "HTTP/1.1 204 No Content\r\n\r\n");
        }
    }

    private static String address(String where) {
        return switch (where) {
            case "origin" -> "";
            case "port" -> "http://" + port.place();
            case "scheme" -> "https://" + scheme.place();
            case "host" -> "http://localhost:" + home.port();
            default -> throw new IllegalArgumentException(where);
        };
    }

    @TestFactory
    Stream<DynamicTest> goes_along_as_the_page_says() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        List<Row> things = rows(page, "| of the request |");
        assertThat(things).extracting(Row::name).containsExactlyInAnyOrderElementsOf(THINGS.keySet());
        List<Row> methods = rows(page, "| method |");
        assertThat(methods).hasSize(8);
        return methods.stream()
                .flatMap(method -> method.cells().entrySet().stream()
                        .flatMap(status -> WAYS.stream()
                                .map(way -> DynamicTest.dynamicTest(
                                        "%s of %s to %s".formatted(status.getKey(), method.name(), way),
                                        () -> check(
                                                status.getKey(),
                                                quoted(method.name()),
                                                status.getValue(),
                                                way,
                                                things)))));
    }

    /** What stands between backticks: {@code any other, such as `PURGE`}. */
    private static String quoted(String cell) {
        return cell.substring(cell.indexOf('`') + 1, cell.lastIndexOf('`'));
    }

    private static String where(String way) {
        return way.substring(way.indexOf(' ') + 1);
    }

    private static void check(String status, String method, String becomes, String way, List<Row> things) {
        boolean again = becomes.endsWith("again");
        for (Outfit outfit : Outfit.values()) {
            String id = status + method + where(way) + outfit;
            Target target = Target.of("http://" + (outfit == Outfit.USER_INFO ? "user:info@" : "") + home.place() + "/"
                    + status + "/" + where(way) + "/" + id);
            Request request = outfit.dressed(Request.of(method, target));
            Exchange exchange = (outfit == Outfit.BY_AUTH ? keeper : plain)
                    .send(
                            WITH_CONTENT.contains(method)
                                    ? request.with(BytesContent.of(MediaType.of("text", "plain"), "the content"))
                                    : request);
            List<String> requests = requests(id);
            if (again && !way.equals(WAYS.get(0))) {
                assertThat(exchange.failure().orElseThrow().kind()).isEqualTo(FailureKind.REDIRECT_INVALID);
                assertThat(requests).hasSize(1);
            } else {
                assertThat(exchange.response()).as("%s", exchange.ending()).isPresent();
                assertThat(requests).hasSize(2);
                check(requests.get(0), method, WAYS.get(0), outfit, things);
                check(requests.get(1), quoted(becomes), way, outfit, things);
                assertThat(requests.get(1).endsWith("\r\n\r\nthe content")).isEqualTo(again);
            }
        }
    }

    private static void check(String request, String method, String way, Outfit outfit, List<Row> things) {
        assertThat(request).startsWith(method + " /");
        for (Row thing : things) {
            String mark = String.valueOf(THINGS.get(thing.name()));
            if (outfit.has(mark)) {
                assertThat(request.contains(mark) ? "yes" : "no")
                        .as("%s to %s: %s", thing.name(), way, request)
                        .isEqualTo(thing.cells().get(way));
            }
        }
    }

    /** What came of that exchange, the redirect first. */
    private static List<String> requests(String id) {
        List<String> first = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (RawServer server : SERVERS) {
            for (String request : server.requests()) {
                String path = request.substring(request.indexOf('/'), request.indexOf(" HTTP/"))
                        .split("\\?", -1)[0];
                if (path.endsWith("/" + id)) {
                    (path.length() > id.length() + 1 ? first : next).add(request);
                }
            }
        }
        first.addAll(next);
        return first;
    }

    private static String last(List<String> requests) {
        return requests.get(requests.size() - 1);
    }

    /** Things that one request can carry at once. */
    private enum Outfit {
        BY_AUTH("bearer-of-auth", "key-of-auth", "cookies-of-request", "jar-cookie", "declared-secret", "plain-field"),
        BY_QUERY("query-of-auth"),
        BY_HAND("authorization-by-hand", "proxy-authorization", "cookie-by-hand", "plain-field"),
        USER_INFO("dXNlcjppbmZv", "plain-field");

        private final String things;

        Outfit(String... things) {
            this.things = String.join(" ", things);
        }

        boolean has(String thing) {
            return (" " + things + " ").contains(" " + thing + " ");
        }

        Request dressed(Request bare) {
            Request request = bare.with(Headers.of("X-Plain", "plain-field"));
            return switch (this) {
                case BY_AUTH ->
                    request.with(request.headers().with("X-Mine", "declared-secret"))
                            .withConfidential(name -> name.equals("X-Mine"))
                            .withCookies(Map.of("own", Optional.of("cookies-of-request")))
                            .with(asked -> asked.with(asked.headers()
                                    .with("Authorization", "Bearer bearer-of-auth")
                                    .with("X-Api-Key", "key-of-auth")));
                case BY_QUERY ->
                    bare.with(asked ->
                            asked.with(asked.target().withQuery(List.of(new Target.Pair("api_key", "query-of-auth")))));
                case BY_HAND ->
                    request.with(request.headers()
                            .with("authorization", "Basic authorization-by-hand")
                            .with("Proxy-Authorization", "Basic proxy-authorization")
                            .with("cookie", "own=cookie-by-hand"));
                case USER_INFO -> request;
            };
        }
    }

    /** A row of a table, its cells by their headings. */
    private record Row(String name, Map<String, String> cells) {}

    /** The rows of the table whose first line begins so. */
    private static List<Row> rows(String page, String beginning) {
        List<String[]> table = page.substring(page.indexOf("\n" + beginning) + 1)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split(" *\\| *", -1))
                .toList();
        return table.stream()
                .skip(2)
                .map(cells -> {
                    Map<String, String> byHeading = new LinkedHashMap<>();
                    for (int at = 2; at < cells.length - 1; at++) {
                        byHeading.put(table.get(0)[at], cells[at]);
                    }
                    return new Row(cells[1], byHeading);
                })
                .toList();
    }
}
