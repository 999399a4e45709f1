package dev.retort.run;

import dev.retort.http.Cancellation;
import dev.retort.http.Exchange;
import dev.retort.http.Request;
import dev.retort.http.Response;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One test, once: render the request, exchange it, take the captures, check the answer. */
final class Attempt {

    private final Plan plan;
    private final FileState state;
    private final List<Problem> ofRun;
    private final UserAgent agent;
    private final Cancellation cancellation;
    private final Transcriber transcriber;
    private final RunListener listener;

    /** @param ofRun what keeps all tests of the run from running */
    Attempt(
            Plan plan,
            FileState state,
            List<Problem> ofRun,
            UserAgent agent,
            Cancellation cancellation,
            Transcriber transcriber,
            RunListener listener) {
        this.plan = plan;
        this.state = state;
        this.ofRun = ofRun;
        this.agent = agent;
        this.cancellation = cancellation;
        this.transcriber = transcriber;
        this.listener = listener;
    }

    /** @param inside the selected node that this one runs in; itself, where it is selected */
    Outcome make(PlanNode inside, PlanNode node) {
        List<Problem> known = known(node);
        if (!known.isEmpty()) {
            return Outcome.Failed.ofProblems(transcriber.problems(known));
        }
        return make(inside, node, node.test().orElseThrow());
    }

    /** What is known to be wrong before anything is sent. */
    private List<Problem> known(PlanNode node) {
        if (node.spec() instanceof SpecFile file) {
            return file.problems();
        }
        return ofRun.isEmpty() ? plan.needs(node.path()).problems() : ofRun;
    }

    private Outcome make(PlanNode inside, PlanNode node, TestSpec test) {
        Map<String, Used> used = new LinkedHashMap<>();
        Problems problems = new Problems();
        Scope scope = test.scope(state.scopeAround(node), node.path().last().name());
        Optional<Request> request = test.request()
                .render(new Rendering(scope.watching(use -> used.putIfAbsent(use.name(), use)), problems));
        if (request.isEmpty()) {
            return Outcome.Failed.ofProblems(transcriber.problems(problems.list()));
        }
        Exchange exchange = agent.exchange(request.get(), state.jar(), cancellation);
        Result result = judge(node, test, scope, exchange, problems);
        Transcript transcript = transcriber.transcript(request.get(), exchange, result.answer());
        listener.exchanged(inside, node, transcript);
        return transcriber.outcome(result, test, transcript, used.values());
    }

    /** What one exchange came to, not yet cleared of secrets. */
    record Result(Exchange exchange, Optional<Answer> answer, List<Finding> findings, List<Problem> problems) {}

    private Result judge(PlanNode node, TestSpec test, Scope scope, Exchange exchange, Problems problems) {
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
