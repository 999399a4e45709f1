package dev.retort.run;

import dev.retort.http.BytesContent;
import dev.retort.http.Cancelled;
import dev.retort.http.Content;
import dev.retort.http.Exchange;
import dev.retort.http.FailureKind;
import dev.retort.http.Headers;
import dev.retort.http.Hop;
import dev.retort.http.MediaType;
import dev.retort.http.Request;
import dev.retort.http.ResponseHead;
import dev.retort.http.TransportFailure;
import dev.retort.match.Mismatch;
import dev.retort.secret.Compared;
import dev.retort.secret.Redacted;
import dev.retort.secret.Secrets;
import dev.retort.source.Problem;
import dev.retort.spec.Answer;
import dev.retort.spec.Confidential;
import dev.retort.spec.TestSpec;
import dev.retort.spec.expect.Finding;
import dev.retort.template.Origin;
import dev.retort.template.Used;
import dev.retort.value.Json;
import dev.retort.value.Numeral;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntSupplier;

/** What may be shown of an exchange and of what it came to: the one place where raw things become cleared ones. */
final class Transcriber {

    private static final int LONGEST_CONTENT = 4_000;
    private static final int LONGEST_VALUE = 200;

    private final Secrets secrets;

    Transcriber(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Where requests tell their passwords, and ask what is secret. */
    Confidential confidential() {
        return new Confidential() {
            @Override
            public void add(String name, String value) {
                secrets.add(name, value);
            }

            @Override
            public boolean isIn(String text) {
                return !secrets.redact(text).text().equals(text);
            }
        };
    }

    /** A text of ours in which something of an answer may stand. */
    Redacted cleared(String text) {
        return secrets.redact(text);
    }

    List<ShownProblem> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new ShownProblem(problem.code(), secrets.redact(problem.text())))
                .toList();
    }

    /**
     * The outcome of an attempt that got as far as an exchange.
     *
     * @param missed asked only of one that failed
     */
    Outcome outcome(
            Attempt.Result result,
            TestSpec test,
            LateTranscript transcript,
            Collection<Used> used,
            IntSupplier missed) {
        if (result.exchange().ending() instanceof Cancelled cancelled) {
            return aborted(cancelled.reason());
        }
        Optional<ShownTrouble> trouble = result.exchange()
                .failure()
                .filter(failure -> !test.expectations().expectFailure())
                .map(failure -> trouble(failure, test));
        List<ShownMismatch> mismatches = mismatches(result.findings());
        if (trouble.isEmpty() && mismatches.isEmpty() && result.problems().isEmpty()) {
            return new Outcome.Passed();
        }
        int holding = (int) result.findings().stream().filter(Finding::holds).count();
        return new Outcome.Failed(
                mismatches,
                holding,
                problems(result.problems()),
                trouble,
                Optional.of(transcript.get()),
                used.stream()
                        .filter(use -> use.origin().kind() != Origin.Kind.BUILT_IN)
                        .map(use -> use(use, test))
                        .toList(),
                missed.getAsInt(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /** The outcome of a test that was broken off. */
    Outcome aborted(String reason) {
        return Outcome.Aborted.of(secrets.redact("cancelled: " + reason));
    }

    List<ShownMismatch> mismatches(List<Finding> findings) {
        List<ShownMismatch> shown = new ArrayList<>();
        for (Finding finding : findings) {
            finding.mismatches().forEach(mismatch -> shown.add(mismatch(finding.key(), mismatch)));
        }
        return List.copyOf(shown);
    }

    private ShownMismatch mismatch(String code, Mismatch mismatch) {
        Compared compared = secrets.compared(mismatch.expected(), mismatch.actual());
        return new ShownMismatch(
                code,
                secrets.redact(mismatch.at().text()),
                compared.expected().shortenedTo(LONGEST_VALUE),
                compared.actual().shortenedTo(LONGEST_VALUE),
                mismatch.where());
    }

    private ShownTrouble trouble(TransportFailure failure, TestSpec test) {
        String from = test.baseUrlFrom()
                .filter(place -> failure.kind() != FailureKind.REQUEST_INVALID)
                .map(place -> (failure.hint().isEmpty() || failure.hint().endsWith("?") ? "" : ";")
                        + (failure.hint().isEmpty() ? "" : " ")
                        + "baseUrl comes from " + place)
                .orElse("");
        return trouble(failure, failure.hint() + from);
    }

    private ShownTrouble trouble(TransportFailure failure, String hint) {
        return new ShownTrouble(
                failure.kind().word(),
                secrets.redact(failure.summary()),
                failure.phase().word(),
                failure.elapsed(),
                failure.sent(),
                failure.received(),
                secrets.redact(hint));
    }

    private ShownUse use(Used used, TestSpec test) {
        Origin origin = used.origin();
        String own = test.request().line().at().file().name();
        String place = origin.at()
                .map(at -> at.file().name().equals(own) ? ":" + at.line() : at.shown())
                .map(at -> " (" + at + ")")
                .orElse("");
        Redacted value =
                secrets.redact(used.value() instanceof Numeral number ? number.text() : Json.shown(used.value()));
        return new ShownUse(
                secrets.redact(used.name()),
                value.text().equals('"' + Redacted.masked().text() + '"')
                        ? Redacted.masked()
                        : value.shortenedTo(LONGEST_VALUE),
                secrets.redact(origin.shown()).plus(Redacted.plain(place)));
    }

    /**
     * The exchange as it may be seen.
     *
     * @param ofRequest what is worth knowing about how the request was made
     */
    Transcript transcript(Request request, Exchange exchange, Optional<Answer> answer, List<String> ofRequest) {
        List<Hop> hops = exchange.hops();
        Optional<Hop> last = hops.isEmpty() ? Optional.empty() : Optional.of(hops.get(hops.size() - 1));
        List<Redacted> notes = new ArrayList<>();
        ofRequest.forEach(note -> notes.add(secrets.redact(note)));
        hops.forEach(hop -> hop.notes().forEach(note -> notes.add(secrets.redact(note))));
        answer.ifPresent(present -> present.notes().forEach(note -> notes.add(secrets.redact(note))));
        return new Transcript(
                line(request, last),
                hops.stream()
                        .limit(Math.max(0, hops.size() - 1))
                        .map(this::earlier)
                        .toList(),
                sent(request, last),
                last.flatMap(Hop::response).map(head -> received(head, answer)),
                exchange.failure().map(failure -> trouble(failure, failure.hint())),
                exchange.elapsed(),
                last.map(Transcriber::timings).orElse(""),
                notes,
                Curl.of(request, hops.stream().findFirst().map(Hop::request), secrets));
    }

    private Redacted line(Request request, Optional<Hop> last) {
        return last.map(hop -> secrets.redact(
                        hop.request().method() + " " + hop.request().target().text()))
                .orElseGet(() ->
                        secrets.redact(request.method() + " " + request.target().text()));
    }

    private Redacted earlier(Hop hop) {
        String answered = hop.response()
                .map(head -> " → " + head.status() + " "
                        + head.headers().first("Location").orElse(""))
                .orElse("");
        return secrets.redact(
                hop.request().method() + " " + hop.request().target().text() + answered);
    }

    private Transcript.Message sent(Request request, Optional<Hop> last) {
        String start = request.method() + " " + request.target().pathAndQuery() + " HTTP/1.1";
        Headers headers = last.map(hop -> hop.request().headers()).orElse(request.headers());
        Optional<Content> content = last.isPresent() ? last.flatMap(Hop::content) : request.content();
        return new Transcript.Message(
                secrets.redact(last.map(hop -> hop.request().method() + " "
                                + hop.request().target().pathAndQuery() + " HTTP/1.1")
                        .orElse(start)),
                secrets.redact(""),
                fields(headers),
                cut(content.map(body -> shown(body, headers)).orElse("")));
    }

    /** In the charset that it was sent in; bytes that are no text are only counted. */
    private static String shown(Content content, Headers headers) {
        Charset charset = mediaType(headers).flatMap(MediaType::charset).orElse(StandardCharsets.UTF_8);
        return content instanceof BytesContent bytes
                ? bytes.text(charset).orElseGet(() -> binary(bytes.bytes().length, headers))
                : "(streamed)";
    }

    private Redacted content(Answer answer) {
        if (answer.isBinary()) {
            return secrets.redact(binary(answer.size(), answer.headers()));
        }
        return answer.isWhole()
                ? cut(answer.text())
                : secrets.redact(answer.text())
                        .beginning(LONGEST_CONTENT)
                        .plus(secrets.redact(" … (" + answer.size() + " bytes, which nothing reads)"));
    }

    private static String binary(long size, Headers headers) {
        return size + (size == 1 ? " byte" : " bytes") + ", binary"
                + mediaType(headers).map(type -> " (" + type.essence() + ")").orElse("");
    }

    private static Optional<MediaType> mediaType(Headers headers) {
        return headers.first("Content-Type").flatMap(MediaType::parse);
    }

    private Transcript.Message received(ResponseHead head, Optional<Answer> answer) {
        String summary = (head.status() + " " + head.reason()).strip();
        return new Transcript.Message(
                secrets.redact("HTTP/" + head.version() + " " + summary),
                secrets.redact(summary),
                fields(head.headers()),
                answer.map(this::content).orElseGet(() -> secrets.redact("")));
    }

    private List<Redacted> fields(Headers headers) {
        return headers.fields().stream()
                .map(field ->
                        secrets.redact(field.name() + ": ").plus(secrets.redactField(field.name(), field.value())))
                .toList();
    }

    /** Cleared first and cut afterwards, so that no half of a secret is left over. */
    private Redacted cut(String content) {
        Redacted cleared = secrets.redact(content);
        return cleared.shortenedTo(LONGEST_CONTENT);
    }

    private static String timings(Hop hop) {
        List<String> parts = new ArrayList<>();
        hop.timings()
                .phases()
                .forEach((phase, time) -> parts.add(phase.word().toLowerCase(Locale.ROOT) + " " + time.toMillis()));
        return String.join(" · ", parts) + " ms; " + (hop.reused() ? "connection reused" : "new connection");
    }
}
