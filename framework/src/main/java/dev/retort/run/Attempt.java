package dev.retort.run;

import dev.retort.http.Exchange;
import dev.retort.http.Keep;
import dev.retort.http.Request;
import dev.retort.http.Response;
import dev.retort.http.TransportFailure;
import dev.retort.plan.PlanNode;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.spec.Answer;
import dev.retort.spec.Capture;
import dev.retort.spec.Rendering;
import dev.retort.spec.TestSpec;
import dev.retort.spec.expect.Finding;
import dev.retort.template.Scope;
import dev.retort.template.Used;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** One test, once: render the request, exchange it, take the captures, check the answer. */
final class Attempt {

    private final RunSetup setup;
    private final Transcriber transcriber;
    private final Guard guard;
    private final FileSecrets secrets;
    private final ToIntFunction<PlanNode> missed;

    /** @param missed how many tests that stand above one did not run */
    Attempt(RunSetup setup, Transcriber transcriber, Guard guard, FileSecrets secrets, ToIntFunction<PlanNode> missed) {
        this.setup = setup;
        this.transcriber = transcriber;
        this.guard = guard;
        this.secrets = secrets;
        this.missed = missed;
    }

    /** What came of a test that cannot be tried. */
    Outcome failed(List<Problem> problems) {
        return Outcome.Failed.ofProblems(transcriber.problems(problems));
    }

    /** Performs it, whatever extensions do. */
    Outcome make(PlanNode node, Ground ground, Telling telling) {
        return guarded(node, () -> make(node, node.test().orElseThrow(), ground, telling));
    }

    /** What came of a node; what is thrown meanwhile is its failure, and of no other. */
    Outcome guarded(PlanNode node, Supplier<Outcome> outcome) {
        Problems thrown = new Problems();
        return guard.call(() -> Optional.of(outcome.get()), node.at(), thrown).orElseGet(() -> failed(thrown.list()));
    }

    private Outcome make(PlanNode node, TestSpec test, Ground ground, Telling telling) {
        Map<String, Used> used = new LinkedHashMap<>();
        Problems problems = new Problems();
        Scope scope = test.scope(ground.scope(), node.path().last().name());
        List<String> notes = new ArrayList<>();
        Optional<Request> request = test.request()
                .render(new Rendering(
                        scope.watching(use -> used.putIfAbsent(use.name(), use)),
                        problems,
                        transcriber.confidential(),
                        notes::add))
                .map(rendered -> rendered.with(
                        test.readsContent() || setup.answers().wantContent() ? Keep.ALL : Keep.BEGINNING));
        Duration delay = test.flow().pace().delay(scope, problems);
        String session = test.flow().pace().session(scope, problems);
        if (request.isEmpty() || !problems.isEmpty()) {
            return seeded(failed(problems.list()), scope);
        }
        if (!delay.isZero() && !ground.cancellation().sleep(delay)) {
            return transcriber.aborted(ground.cancellation().reason().orElse(""));
        }
        Exchange exchange = setup.agent().exchange(request.get(), ground.jars().named(session), ground.cancellation());
        Result result = judge(node, test, scope, exchange, problems);
        LateTranscript transcript =
                new LateTranscript(() -> transcriber.transcript(request.get(), exchange, result.answer(), notes));
        telling.exchanged(node, transcript);
        result.answer()
                .ifPresent(answer -> setup.answers()
                        .came(
                                node,
                                new ReceivedAnswer(
                                        answer, answer.scope(scope), transcript, transcriber, setup.vocabulary())));
        Outcome outcome = transcriber.outcome(result, test, transcript, used.values(), () -> missed.applyAsInt(node));
        return seeded(outcome, scope);
    }

    private Outcome seeded(Outcome outcome, Scope scope) {
        return outcome instanceof Outcome.Failed failed && scope.hasDrawn() ? failed.drawnFrom(setup.seed()) : outcome;
    }

    /** What one exchange came to, not yet cleared of secrets. */
    record Result(Exchange exchange, Optional<Answer> answer, List<Finding> findings, List<Problem> problems) {}

    private Result judge(PlanNode node, TestSpec test, Scope scope, Exchange exchange, Problems problems) {
        if (exchange.ending() instanceof TransportFailure failure
                && test.expectations().expectFailure()) {
            List<Finding> findings = test.expectations().check(failure, scope, problems);
            return new Result(exchange, Optional.empty(), findings, problems.list());
        }
        if (!(exchange.ending() instanceof Response response)) {
            return new Result(exchange, Optional.empty(), List.of(), List.of());
        }
        Answer answer = Answer.of(exchange, response);
        Scope after = answer.scope(scope);
        List<Finding> findings = guard.call(
                        () -> Optional.of(findings(node, test, answer, after, problems)), node.at(), problems)
                .orElse(List.of());
        return new Result(exchange, Optional.of(answer), findings, problems.list());
    }

    private List<Finding> findings(PlanNode node, TestSpec test, Answer answer, Scope after, Problems problems) {
        List<Finding> captured = new ArrayList<>();
        for (Capture capture : test.captures()) {
            captured.add(capture.take(answer, after, node.name(), problems));
            secrets.captured(capture.name(), after);
        }
        List<Finding> findings = new ArrayList<>(test.expectations().check(answer, after, problems));
        captured.stream().filter(capture -> !capture.holds()).forEach(findings::add);
        return findings;
    }
}
