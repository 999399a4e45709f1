package dev.retort.spec;

import dev.retort.http.Body;
import dev.retort.http.BytesContent;
import dev.retort.http.Exchange;
import dev.retort.http.Headers;
import dev.retort.http.Hop;
import dev.retort.http.Request;
import dev.retort.http.RequestHead;
import dev.retort.http.Response;
import dev.retort.http.ResponseHead;
import dev.retort.http.Target;
import dev.retort.http.Timings;
import dev.retort.match.Operators;
import dev.retort.source.FileAccess;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceFile;
import dev.retort.spec.auth.Auths;
import dev.retort.spec.content.Contents;
import dev.retort.spec.expect.ExpectationKinds;
import dev.retort.spec.expect.Finding;
import dev.retort.template.Filters;
import dev.retort.template.Functions;
import dev.retort.template.Scope;
import dev.retort.template.Surroundings;
import dev.retort.value.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The vocabulary of these tests: the first test of a spec file that is given as text, below
 * {@code http://localhost:8080}; what it would send, and what it says of answers.
 */
public final class OneTest {

    /** The words that Retort brings. */
    public static final Vocabulary VOCABULARY = new Vocabulary(
            Registry.of("operator", Operators.builtIn()),
            Registry.of("function", Functions.builtIn()),
            Registry.of("filter", Filters.builtIn()),
            Registry.of("content", Contents.builtIn()),
            Registry.of("auth", Auths.builtIn()),
            Registry.of("expectation", ExpectationKinds.builtIn()),
            Authors.of(Map.of()));

    private final SpecFile file;
    private final Problems problems = new Problems();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> secrets = new LinkedHashMap<>();

    private OneTest(String text) {
        SpecFile read = new SpecReader(VOCABULARY).read(SourceFile.of("a.http.yaml", text));
        SourceFile settings = SourceFile.of("retort.yaml", "http://localhost:8080");
        Reading reading = new Reading(VOCABULARY, problems);
        BaseUrl baseUrl = new BaseUrl(reading.template("http://localhost:8080", settings.at(1, 1, 1)), "here");
        this.file = read.under(Defaults.ofBaseUrl(Optional.of(baseUrl)));
    }

    /** The first test of that file. */
    public static OneTest ofFile(String text) {
        return new OneTest(text);
    }

    /** A test of those keys, a line each. */
    public static OneTest of(String... lines) {
        return new OneTest("tests:\n  - " + String.join("\n    ", lines) + "\n");
    }

    /** A test that expects that, of a request for {@code /}. */
    public static OneTest expecting(String expectation) {
        return of("request: GET /", "expect: {" + expectation + "}");
    }

    private TestSpec test() {
        GroupSpec group = file.group().orElseThrow(() -> new AssertionError(file.problems()));
        return (TestSpec) group.tests().get(0);
    }

    private Scope scope() {
        Scope run = Scope.ofRun(
                new Surroundings(
                        Clock.fixed(Instant.parse("2026-03-01T10:20:30Z"), ZoneOffset.UTC),
                        new SplittableRandom(1),
                        name -> Optional.empty(),
                        FileAccess.under(Path.of("."), List.of())),
                1);
        return test().scope(file.group().orElseThrow().scope(run, "file"), "test");
    }

    /** What would be sent. */
    public Request request() {
        return rendered().orElseThrow(() -> new AssertionError(problems.list()));
    }

    private Optional<Request> rendered() {
        return test().request()
                .render(new Rendering(
                        scope(),
                        problems,
                        new Confidential() {
                            @Override
                            public void add(String name, String value) {
                                secrets.put(name, value);
                            }

                            @Override
                            public boolean isIn(String text) {
                                return secrets.values().stream().anyMatch(text::contains);
                            }
                        },
                        notes::add));
    }

    /** The bytes of the content that would be sent. */
    public byte[] content() {
        return ((BytesContent) request().content().orElseThrow()).bytes();
    }

    /** The same, all of them ASCII. */
    public String contentText() {
        return new String(content(), StandardCharsets.US_ASCII);
    }

    /** What is wrong with the file or, if nothing is, with its rendering. */
    public List<String> problems() {
        if (!file.problems().isEmpty()) {
            return file.problems().stream().map(Problem::message).toList();
        }
        rendered();
        return problems.list().stream().map(Problem::message).toList();
    }

    /** What is suggested where the file is wrong. */
    public List<String> suggestions() {
        return file.problems().stream()
                .flatMap(problem -> problem.suggestion().stream())
                .toList();
    }

    /** What a reader of the exchange is told, once it was rendered. */
    public List<String> notes() {
        return notes;
    }

    /** The passwords that were confided, by their names, once the request was rendered. */
    public Map<String, String> secrets() {
        return secrets;
    }

    /** What does not hold of that answer: {@code key path: expected but was actual}. */
    public List<String> missedBy(Answer answer) {
        return test().expectations().check(answer, answer.scope(scope()), problems).stream()
                .flatMap(OneTest::missed)
                .toList();
    }

    private static Stream<String> missed(Finding finding) {
        return finding.mismatches().stream()
                .map(missed -> (finding.key() + " " + missed.at().text()).strip() + ": " + missed.expected()
                        + " but was " + missed.actual());
    }

    /** What is captured of that answer under the first name. */
    public Optional<Value> capturedFrom(Answer answer) {
        Scope scope = answer.scope(scope());
        Capture capture = test().captures().get(0);
        capture.take(answer, scope, "test", problems);
        return scope.get(capture.name(), new Problems());
    }

    /** An answer with that status, those fields ({@code Name: value}) and that content in UTF-8. */
    public static Answer answer(int status, String content, String... fields) {
        Headers headers = Headers.EMPTY;
        for (String field : fields) {
            String[] parts = field.split(": ", 2);
            headers = headers.with(parts[0], parts[1]);
        }
        Target target = Target.of("http://localhost:8080/");
        ResponseHead head = new ResponseHead("1.1", status, "", headers);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Response response = new Response(target, head, new Body.Kept(bytes), bytes.length, Headers.EMPTY);
        Hop hop = new Hop(
                new RequestHead("GET", target, Headers.EMPTY),
                Optional.empty(),
                Optional.of(head),
                List.of(),
                List.of(),
                Instant.EPOCH,
                new Timings(Map.of()),
                false,
                Optional.empty(),
                List.of());
        return Answer.of(new Exchange(List.of(hop), response, Duration.ofMillis(20)), response);
    }
}
