package dev.retort.specs.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.junit.HttpSpecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A secret is put wherever a spec can have one, tests fail with it in every way, and then all that the run has shown is
 * searched for it, in the forms in which others write text down.
 */
class SecretSweepTest {

    private static final String DECLARED = "Dä+cl w\"o<r>d&'1/2%41";
    private static final String PLAIN = "pl4in-decl4red-w0rd";
    private static final String FROM_VARS = "V4r s\"ec<r>et/+é";
    private static final String OF_ENVIRONMENT = "Env1ronment/s&cret";
    private static final String IN_ROW = "R0w k\"ey+/&x";
    private static final String PARAMETER = "P4ram&eter sec/ret";
    private static final String CAPTURED = "C4pt \"ured\"/+t&n<x>";
    private static final String JWT = "he4der-part.pay1oad-part.s1gnature-part";
    private static final String BASIC = "B4sic:pa\"ss wo/rd";
    private static final String BEARER = "B3arer-tok+en/x==";
    private static final String IN_HEADER = "K3y in\"header+/é";
    private static final String IN_QUERY = "K3y in query&=+/é";
    private static final String IN_COOKIE = "K3y-in-cookie+/x";
    private static final String USER_INFO = "Us3r-inf0/pw&x";
    private static final String BY_HAND = "By-h4nd/wri+ten";

    @HttpSpecs("swept")
    private static class Specs {}

    @TempDir
    Path folder;

    private EchoServer server;
    private String shown = "";

    @BeforeEach
    void startTheServer() {
        server =
                EchoServer.start(Map.of("login", "{\"token\":%s,\"jwt\":%s}".formatted(quoted(CAPTURED), quoted(JWT))));
    }

    @AfterEach
    void stopTheServer() {
        server.close();
    }

    /** In double quotes, as YAML and JSON write it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private SecretSweepTest file(String name, String text) throws IOException {
        Path file = folder.resolve(name.endsWith("retort.yaml") ? name : "swept/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.replace("localhost:8080", "localhost:" + server.port()));
        return this;
    }

    private SecretSweepTest configuration(String secrets) throws IOException {
        return file("retort.yaml", """
                environments:
                  default:
                    baseUrl: http://localhost:8080
                    vars: {ofEnvironment: %s}
                %s
                """.formatted(quoted(OF_ENVIRONMENT), secrets));
    }

    private void run() {
        shown = Everything.of(
                folder, Specs.class, Map.of("retort.names", "long", "retort.var.fromParameter", PARAMETER));
    }

    private void assertThatNothingIsShownOf(Map<String, String> secrets) {
        assertThat(shown).contains("FAILED", "•••");
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        secrets.forEach((name, secret) -> {
            Map<String, String> forms = WrittenForms.in(shown, secret);
            if (!forms.isEmpty()) {
                found.put(name, forms);
            }
        });
        assertThat(found).isEmpty();
    }

    /** Tests that fail with the value of a variable in every place. */
    private static String places(String variable) {
        return """
                  - name: in the query by ${V}
                    request: GET /a
                    query: {q: "${V}", tag: [x, "before ${V}"]}
                    expect: {status: 418, json: {target: "${V}", fields: {$exists: false}}}
                  - name: in the path
                    request: GET /a/${V}/b?c=${V}
                    expect: {headers: {X-Target: "${V}"}, text: "${V}", url: "${V}"}
                  - name: in fields
                    request: GET /a
                    headers: {X-One: "${V}", X-Two: "before ${V} behind"}
                    cookies: {own: "${V | url}"}
                    expect: {json: {fields: {X-one: {$not: "${V}"}}}}
                  - name: in JSON
                    request: POST /a
                    json: {one: "${V}", "${V}": two, list: ["${V}"], text: "x ${V} y"}
                    expect: {json: {sent: "${V}"}, cookies: {kept: "${V}"}}
                  - name: in a form
                    request: POST /a
                    form: {one: "${V}", two: "x${V}y"}
                    expect: {json: {xml: {$matches: "${V}x"}}}
                  - name: in XML
                    request: POST /a
                    xml: <a b="${V}">${V}</a>
                    expect: {json: {$.sent: {$in: ["${V}", b]}}}
                  - name: in text
                    request: POST /a
                    text: "user:${V}"
                    expect: {json: {hex: {$contains: "${V}"}}}
                  - name: in GraphQL
                    request: POST /a
                    graphql: {query: "query($id: ID!){user(id:$id){name}}", variables: {id: "${V}"}}
                    expect: {status: [401, 403], values: {"${V | upper}": lower}}
                  - name: in a redirect
                    request: GET /moved/a?q=${V}
                    expect: {redirects: [], status: 418}
                  - name: without an answer
                    request: GET http://localhost:1/a/${V}
                    query: {q: "${V}"}
                    headers: {X-One: "${V}"}
                  - name: in a number
                    request: GET /a
                    query: {n: "${V | int}"}
                  - name: in a host
                    request: GET http://${V}%/
                  - name: is skipped
                    request: GET /a
                    skip: "because of ${V}"
                  - name: does not run
                    request: GET /a
                    when: {"${V}": {$eq: other}}
                  - name: captures something else
                    request: GET /a
                    capture: {nothing: "$[${V}]"}
                """.replace("${V", "${" + variable);
    }

    @Test
    void declared_secrets_are_shown_nowhere() throws IOException {
        configuration("secrets: {declared: %s, plain: %s}".formatted(quoted(DECLARED), quoted(PLAIN)))
                .file("declared.http.yaml", "tests:\n" + places("declared"))
                .file("plain.http.yaml", "tests:\n" + places("plain"))
                .file(
                        "changed.http.yaml",
                        "vars: {made: 'x-${declared}-y', hashed: '${plain | sha256 | hex}'}\ntests:\n" + places("made")
                                + places("hashed"))
                .run();

        assertThatNothingIsShownOf(Map.of("declared", DECLARED, "plain", PLAIN, "hashed", sha256(PLAIN)));
    }

    @Test
    void secrets_of_a_file_are_shown_nowhere() throws IOException {
        configuration("")
                .file(
                        "file.http.yaml",
                        """
                        secrets: [fromVars, ofEnvironment, fromParameter]
                        vars: {fromVars: %s}
                        tests:
                        """.formatted(quoted(FROM_VARS))
                                + places("fromVars")
                                + places("ofEnvironment")
                                + places("fromParameter"))
                .file(
                        "rows.http.yaml",
                        """
                        secrets: [key]
                        tests:
                          - name: rows
                            cases: [{key: %s, open: %s}, {key: other-key-1}]
                            tests:
                        """.formatted(quoted(IN_ROW), quoted("as " + IN_ROW))
                                + places("key").replaceAll("(?m)^", "    "))
                .run();

        assertThatNothingIsShownOf(Map.of(
                "fromVars", FROM_VARS, "ofEnvironment", OF_ENVIRONMENT, "fromParameter", PARAMETER, "row", IN_ROW));
    }

    @Test
    void captured_secrets_are_shown_nowhere_nor_is_what_filters_make_of_them() throws IOException {
        configuration("secrets: {fixed: fixed-secret-1}")
                .file(
                        "captured.http.yaml",
                        """
                        secrets: [token, jwt]
                        tests:
                          - name: logs in
                            request: GET /given/login
                            capture:
                              token: $.token
                              jwt: $.jwt
                              payload: "${jwt | split('.') | at(1)}"
                              hashed: ${token | sha256 | hex}
                              signature: $.jwt | split('.') | last
                            expect: {status: 418, json: {token: other, jwt: {$size: 1}}}
                        """ + places("token") + places("payload") + places("hashed") + places("signature"))
                .run();

        assertThatNothingIsShownOf(Map.of(
                "token",
                CAPTURED,
                "jwt",
                JWT,
                "payload",
                "pay1oad-part",
                "hashed",
                sha256(CAPTURED),
                "signature",
                "s1gnature-part"));
    }

    @Test
    void credentials_are_shown_nowhere_declared_or_not() throws IOException {
        List<String> settings = List.of(
                "auth: {basic: {username: ada, password: %s}}".formatted(quoted(BASIC)),
                "auth: {bearer: %s}".formatted(quoted(BEARER)),
                "auth: {apiKey: {header: X-Key, value: %s}}".formatted(quoted(IN_HEADER)),
                "auth: {apiKey: {query: key, value: %s}}".formatted(quoted(IN_QUERY)),
                "auth: {apiKey: {cookie: key, value: %s}}".formatted(quoted(IN_COOKIE)),
                "headers: {Authorization: %s}".formatted(quoted("Bearer " + BY_HAND)),
                "baseUrl: http://ada:Us3r-inf0%2Fpw&x@localhost:8080");
        List<String> tests = new ArrayList<>();
        for (String setting : settings) {
            tests.add("""
                      - name: is answered with %d
                        request: POST /a
                        %s
                        expect: {status: 418, json: {fields: {$exists: false}, target: x}}
                      - {name: an unknown variable %d, request: "GET /${unknown%d}", %s}
                    """.formatted(tests.size(), setting, tests.size(), tests.size(), setting));
        }
        configuration("")
                .file("auth.http.yaml", "tests:\n" + String.join("", tests) + """
                          - {name: is not sent, request: "GET http://ada:Us3r-inf0%2Fpw&x@localhost:1/"}
                          - {name: is a bad user, request: GET /a, auth: {basic: {username: "a:b", password: Other-pw-1}}}
                        """)
                .run();

        assertThatNothingIsShownOf(Map.of(
                "basic", BASIC,
                "bearer", BEARER,
                "in header", IN_HEADER,
                "in query", IN_QUERY,
                "in cookie", IN_COOKIE,
                "user-info", USER_INFO,
                "by hand", BY_HAND));
    }

    @Test
    void secrets_in_names_are_shown_nowhere() throws IOException {
        configuration("secrets: {plain: %s}".formatted(quoted(PLAIN)))
                .file("names.http.yaml", """
                        name: file of %1$s
                        secrets: [key]
                        tests:
                          - name: group of %1$s
                            setup:
                              - {name: sets up %1$s, request: GET /a, expect: {status: 418}}
                            tests:
                              - {name: uses %1$s, request: GET /a}
                          - {name: needs %1$s, request: "GET /a", expect: {status: 418}}
                          - {name: is last, request: GET /a, needs: [needs %1$s]}
                          - request: GET /b/%1$s
                          - {name: "row ${key} ${open}", cases: [{key: R0w-key-1, open: is R0w-key-1}, {key: R0w-key-2, open: x}], request: GET /a}
                        """.formatted(PLAIN))
                .run();

        assertThatNothingIsShownOf(Map.of("plain", PLAIN, "row 1", "R0w-key-1", "row 2", "R0w-key-2"));
    }

    @Test
    void secrets_beside_a_mistake_are_shown_nowhere() throws IOException {
        configuration("secrets: {plain: %s}".formatted(quoted(PLAIN)))
                .file("vars.http.yaml", """
                        secrets: [fromVars]
                        vars: {fromVars: %s, copy: %s}
                        quary: 1
                        tests: [{request: GET /}]
                        """.formatted(quoted(FROM_VARS), quoted(PLAIN)))
                .file("basic.http.yaml", """
                        tests:
                          - request: GET /
                            auth: {basic: {username: ada, password: %s}}
                            quary: 1
                        """.formatted(quoted(BASIC)))
                .file("bearer.http.yaml", """
                        tests:
                          - request: GET /
                            auth: {bearer: %s}
                            quary: 1
                        """.formatted(quoted(BEARER)))
                .file("key.http.yaml", """
                        defaults:
                          auth: {apiKey: {header: X-Key, value: %s}}
                          quary: 1
                        tests: [{request: GET /}]
                        """.formatted(quoted(IN_HEADER)))
                .run();

        assertThatNothingIsShownOf(
                Map.of("vars", FROM_VARS, "plain", PLAIN, "basic", BASIC, "bearer", BEARER, "key", IN_HEADER));
    }

    @Test
    void secrets_beside_a_mistake_in_the_configuration_are_shown_nowhere() throws IOException {
        file("retort.yaml", """
                environments:
                  default: {baseUrl: "http://localhost:8080"}
                secrets: {plain: %s}
                defaults: {auth: {basic: {username: ada, password: %s}}}
                quary: 1
                """.formatted(quoted(PLAIN), quoted(BASIC)))
                .file("a.http.yaml", "tests: [{request: GET /}]")
                .run();

        assertThat(shown).contains("quary");
        assertThatNothingIsShownOf(Map.of("plain", PLAIN, "basic", BASIC));
    }

    @Test
    void what_is_not_declared_is_found_in_what_is_shown() throws IOException {
        configuration("")
                .file("open.http.yaml", "vars: {open: %s}\ntests:\n".formatted(quoted(DECLARED)) + places("open"))
                .run();

        assertThat(WrittenForms.in(shown, DECLARED))
                .containsKeys("raw", "JSON", "percent", "percent, all, lower case", "form", "XML", "hex")
                .containsKeys("Base64, 2 bytes before", "Base64url, 2 bytes before");
    }
}
