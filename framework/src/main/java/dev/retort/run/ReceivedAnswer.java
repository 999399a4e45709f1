package dev.retort.run;

import dev.retort.http.Headers;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Expectations;
import dev.retort.spec.Reading;
import dev.retort.spec.Vocabulary;
import dev.retort.spec.expect.Finding;
import dev.retort.template.Scope;
import dev.retort.value.Items;
import dev.retort.value.JavaValues;
import dev.retort.value.JsonPath;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a request brought back, for the Java caller who asks for it by name. What he asks for he gets as it came,
 * secrets and all; what it tells by itself (its text, what is wrong with it) is cleared. Usable when the run is over;
 * thread-safe.
 */
public final class ReceivedAnswer {

    private final Answer answer;
    private final Scope scope;
    private final LateTranscript transcript;
    private final Transcriber transcriber;
    private final Vocabulary vocabulary;

    /** @param scope what the expectations of its test see */
    ReceivedAnswer(
            Answer answer, Scope scope, LateTranscript transcript, Transcriber transcriber, Vocabulary vocabulary) {
        this.answer = answer;
        this.scope = scope;
        this.transcript = transcript;
        this.transcriber = transcriber;
        this.vocabulary = vocabulary;
    }

    public int status() {
        return answer.status();
    }

    public Headers headers() {
        return answer.headers();
    }

    /** The content as text, by its charset; empty where there is none. */
    public String text() {
        return answer.text();
    }

    /** The final URL, after redirects. */
    public String url() {
        return answer.url();
    }

    /** From the first byte asked for to the last byte read, redirects included. */
    public Duration duration() {
        return answer.duration();
    }

    /** The exchange as it may be shown. */
    public Transcript transcript() {
        return transcript.get();
    }

    /**
     * The content, which is JSON, as an object of that type, made by Jackson's databind. Members that the type has no
     * property for are passed over.
     *
     * @throws IllegalArgumentException if the content is no JSON, or does not fit; its message quotes nothing of it
     * @throws IllegalStateException if databind is missing; the message says what to add
     */
    public <T> T as(Class<T> type) {
        return fitting(type, JavaValues.read(json(), type));
    }

    /**
     * The part of the content that a JSONPath finds, as an object of that type; of a path that may find several, all of
     * them as one list.
     *
     * @throws IllegalArgumentException as above, or if the path is none, or finds nothing
     * @throws IllegalStateException as above
     */
    public <T> T as(Class<T> type, String path) {
        return fitting(type, JavaValues.read(found(path), type));
    }

    /**
     * The content, which is a JSON array, as objects of that type.
     *
     * @throws IllegalArgumentException as above
     * @throws IllegalStateException as above
     */
    public <T> List<T> asListOf(Class<T> element) {
        return fitting(element, JavaValues.readList(json(), element));
    }

    /**
     * What a JSONPath finds, as objects of that type: the elements of the array that it leads to, or all that it finds.
     *
     * @throws IllegalArgumentException as above
     * @throws IllegalStateException as above
     */
    public <T> List<T> asListOf(Class<T> element, String path) {
        return fitting(element, JavaValues.readList(found(path), element));
    }

    private Value json() {
        return answer.json()
                .orElse(bad -> {
                    throw new IllegalArgumentException("the answer is not JSON: "
                            + transcriber.cleared(bad.reason()).text());
                })
                .orElseThrow(() -> new IllegalArgumentException("the answer has no content"));
    }

    private Value found(String text) {
        JsonPath path = JsonPath.compile(text).orElse(bad -> {
            throw new IllegalArgumentException("`" + text + "` is no JSONPath: " + bad.reason());
        });
        List<Value> found = path.select(json());
        if (!path.singular()) {
            return new Items(found);
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("`" + text + "` finds nothing in the answer"));
    }

    private static <T> T fitting(Class<?> type, Parsed<T> read) {
        return read.orElse(bad -> {
            throw new IllegalArgumentException(
                    "the answer does not fit `" + type.getSimpleName() + "`: " + bad.reason());
        });
    }

    /**
     * Checks it against what might stand under {@code expect} in a spec, in the words of its run: only what is written
     * counts, whatever the status is.
     */
    public Checked check(SourceNode expect) {
        Problems problems = new Problems();
        Expectations expectations = Expectations.of(expect, new Reading(vocabulary, problems));
        List<Finding> findings = problems.isEmpty() ? expectations.checkWritten(answer, scope, problems) : List.of();
        return new Checked(transcriber.mismatches(findings), transcriber.problems(problems.list()));
    }

    /**
     * What came of a check.
     *
     * @param mismatches what does not hold
     * @param problems what is wrong with what is expected
     */
    public record Checked(List<ShownMismatch> mismatches, List<ShownProblem> problems) {}

    /** Status and size, but nothing of its content. */
    @Override
    public String toString() {
        Optional<String> type = headers().first("Content-Type");
        return transcriber
                .cleared("answer " + answer.statusLine()
                        + type.map(name -> ", " + name).orElse(""))
                .text();
    }
}
