package dev.retort.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
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

/** What goes along with a redirect: each status, each method, each way to another origin, each kind of credentials. */
@Timeout(60)
final class RedirectMatrixTest {

    private static final Certificates TRUSTED = Certificates.authority("Trusted");

    /** What each method becomes after each status; {@code +} where the content goes again. */
    private static final String METHODS = """
                      301       302       303       307       308
            GET       GET       GET       GET       GET       GET
            HEAD      HEAD      HEAD      HEAD      HEAD      HEAD
            POST      GET       GET       GET       POST+     POST+
            PUT       PUT+      PUT+      GET       PUT+      PUT+
            PATCH     PATCH+    PATCH+    GET       PATCH+    PATCH+
            DELETE    DELETE    DELETE    GET       DELETE    DELETE
            OPTIONS   OPTIONS   OPTIONS   GET       OPTIONS   OPTIONS
            PURGE     PURGE     PURGE     GET       PURGE     PURGE
            """;

    /**
     * Where each thing goes. Cookies of the jar have rules of their own: they know hosts, but neither ports nor
     * schemes.
     */
    private static final String THINGS = """
                                      origin    port      scheme    host
            bearer-of-auth            yes       no        no        no
            key-of-auth               yes       no        no        no
            query-of-auth             yes       no        no        no
            cookies-of-request        yes       no        no        no
            jar-cookie                yes       yes       yes       no
            declared-secret           yes       no        no        no
            plain-field               yes       yes       yes       yes
            authorization-by-hand     yes       no        no        no
            proxy-authorization       yes       no        no        no
            cookie-by-hand            yes       no        no        no
            dXNlcjppbmZv              yes       no        no        no
            """;

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
    Stream<DynamicTest> goes_along_as_the_tables_say() {
        return rows(METHODS)
                .flatMap(method -> method.cells().entrySet().stream()
                        .flatMap(status -> Stream.of("origin", "port", "scheme", "host")
                                .map(where -> DynamicTest.dynamicTest(
                                        "%s of %s to another %s".formatted(status.getKey(), method.name(), where),
                                        () -> check(status.getKey(), method.name(), status.getValue(), where)))));
    }

    private static void check(String status, String method, String becomes, String where) {
        for (Outfit outfit : Outfit.values()) {
            String id = status + method + where + outfit;
            Target target = Target.of("http://" + (outfit == Outfit.USER_INFO ? "user:info@" : "") + home.place() + "/"
                    + status + "/" + where + "/" + id);
            Request request = outfit.dressed(Request.of(method, target));
            Exchange exchange = (outfit == Outfit.BY_AUTH ? keeper : plain)
                    .send(
                            WITH_CONTENT.contains(method)
                                    ? request.with(BytesContent.of(MediaType.of("text", "plain"), "the content"))
                                    : request);
            List<String> requests = requests(id);
            if (becomes.endsWith("+") && !where.equals("origin")) {
                assertThat(exchange.failure().orElseThrow().kind()).isEqualTo(FailureKind.REDIRECT_INVALID);
                assertThat(requests).hasSize(1);
            } else {
                assertThat(exchange.response()).as("%s", exchange.ending()).isPresent();
                assertThat(requests).hasSize(2);
                check(requests.get(0), method, "origin", outfit);
                check(requests.get(1), becomes.replace("+", ""), where, outfit);
                assertThat(requests.get(1).endsWith("\r\n\r\nthe content")).isEqualTo(becomes.endsWith("+"));
            }
        }
    }

    private static void check(String request, String method, String where, Outfit outfit) {
        assertThat(request).startsWith(method + " /");
        rows(THINGS)
                .filter(thing -> outfit.things.contains(thing.name()))
                .forEach(thing -> assertThat(request.contains(thing.name()) ? "yes" : "no")
                        .as("%s to another %s: %s", thing.name(), where, request)
                        .isEqualTo(thing.cells().get(where)));
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

        private final List<String> things;

        Outfit(String... things) {
            this.things = List.of(things);
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

    private static Stream<Row> rows(String table) {
        List<String> lines = table.lines().toList();
        String[] headings = lines.get(0).strip().split(" +", -1);
        return lines.stream().skip(1).map(line -> {
            String[] cells = line.split(" +", -1);
            Map<String, String> byHeading = new LinkedHashMap<>();
            for (int at = 0; at < headings.length; at++) {
                byHeading.put(headings[at], cells[at + 1]);
            }
            return new Row(cells[0], byHeading);
        });
    }
}
