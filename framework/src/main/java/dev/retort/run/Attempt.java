package dev.retort.run;

import dev.retort.http.Exchange;
import dev.retort.http.Request;
import dev.retort.http.Response;
import dev.retort.http.TransportFailure;
import dev.retort.http.UserAgent;
import dev.retort.plan.Plan;
import dev.retort.plan.PlanNode;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.spec.Answer;
import dev.retort.spec.Capture;
import dev.retort.spec.Rendering;
import dev.retort.spec.SpecFile;
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

/** One test, once: render the request, exchange it, take the captures, check the answer. */
final class Attempt {

    private final Plan plan;
    private final List<Problem> ofRun;
    private final UserAgent agent;
    private final Transcriber transcriber;
    private final RunListener listener;

    /** @param ofRun what keeps all tests of the run from running */
    Attempt(Plan plan, List<Problem> ofRun, UserAgent agent, Transcriber transcriber, RunListener listener) {
        this.plan = plan;
        this.ofRun = ofRun;
        this.agent = agent;
        this.transcriber = transcriber;
        this.listener = listener;
    }

    /** @param inside the selected node that this one runs in; itself, where it is selected */
    Outcome make(PlanNode inside, PlanNode node, Ground ground) {
        List<Problem> known = known(node);
        if (!known.isEmpty()) {
            return Outcome.Failed.ofProblems(transcriber.problems(known));
        }
        return make(inside, node, node.test().orElseThrow(), ground);
    }

    /** What is known to be wrong before anything is sent. */
    private List<Problem> known(PlanNode node) {
        if (node.spec() instanceof SpecFile file) {
            return file.problems();
        }
        return ofRun.isEmpty() ? plan.needs(node.path()).problems() : ofRun;
    }

    private Outcome make(PlanNode inside, PlanNode node, TestSpec test, Ground ground) {
        Map<String, Used> used = new LinkedHashMap<>();
        Problems problems = new Problems();
        Scope scope = test.scope(ground.scope(), node.path().last().name());
        List<String> notes = new ArrayList<>();
        Optional<Request> request = test.request()
                .render(new Rendering(
                        scope.watching(use -> used.putIfAbsent(use.name(), use)),
                        problems,
                        transcriber.confidential(),
                        notes::add));
        Duration delay = test.flow().pace().delay(scope, problems);
        String session = test.flow().pace().session(scope, problems);
        if (request.isEmpty() || !problems.isEmpty()) {
            return Outcome.Failed.ofProblems(transcriber.problems(problems.list()));
        }
        if (!delay.isZero()) {
            ground.cancellation().sleep(delay);
        }
        Exchange exchange = agent.exchange(request.get(), ground.jars().named(session), ground.cancellation());
        Result result = judge(node, test, scope, exchange, problems);
        Transcript transcript = transcriber.transcript(request.get(), exchange, result.answer(), notes);
        listener.exchanged(inside, node, transcript);
        return transcriber.outcome(result, test, transcript, used.values());
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
        List<Finding> captured = new ArrayList<>();
        for (Capture capture : test.captures()) {
            captured.add(capture.take(answer, after, node.name(), problems));
        }
        List<Finding> findings = new ArrayList<>(test.expectations().check(answer, after, problems));
        captured.stream().filter(capture -> !capture.holds()).forEach(findings::add);
        return new Result(exchange, Optional.of(answer), findings, problems.list());
    }
}
