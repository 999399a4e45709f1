package dev.retort.spec;

import dev.retort.http.TransportFailure;
import dev.retort.match.Mismatch;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.Reads;
import dev.retort.source.SourceNode;
import dev.retort.spec.expect.Expectation;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.spec.expect.Finding;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must come back: the keys of {@code expect}, all of which are checked. A test that says nothing of the status
 * fails at 400 and above. Immutable.
 */
public final class Expectations {

    private final Location request;
    private final List<Expectation> expectations;
    private final Set<NameUse> names;
    private final boolean content;
    private final boolean judgesStatus;

    private Expectations(Location request, List<Expectation> expectations, boolean content) {
        this.request = request;
        this.expectations = List.copyOf(expectations);
        this.judgesStatus = expectations.stream().anyMatch(Expectation::judgesStatus);
        this.names = names(expectations);
        this.content = content || names.stream().anyMatch(use -> use.name().equals("response"));
    }

    private static Set<NameUse> names(List<Expectation> expectations) {
        NameUses names = new NameUses();
        for (Expectation expectation : expectations) {
            names.and(expectation.names());
        }
        return names.all();
    }

    /**
     * @param request where the request stands: what is expected without being written is expected there
     * @param node the value of {@code expect}, if there is one
     */
    static Expectations read(Location request, Optional<SourceNode> node, Reading reading) {
        List<Expectation> expectations = new ArrayList<>();
        boolean content = false;
        Optional<Fields> found = node.flatMap(expected -> mapping(expected, reading))
                .map(mapping -> reading.fields(mapping, Words.OF_EXPECTATIONS));
        if (found.isPresent()) {
            try (Fields fields = found.get()) {
                List<SourceNode.Entry> onlyOfAnswers = new ArrayList<>();
                for (ExpectationKind kind : reading.vocabulary().expectations().entries()) {
                    Optional<SourceNode.Entry> entry = fields.entry(kind.name());
                    if (entry.isPresent()) {
                        expectations.add(kind.read(entry.get(), fields, reading));
                        content |= kind.readsContent();
                        if (!kind.standsBesideError()) {
                            onlyOfAnswers.add(entry.get());
                        }
                    }
                }
                Words.reportLater(fields, Words.LATER_IN_EXPECTATIONS, reading.problems());
                if (expectations.stream().anyMatch(Expectation::expectsFailure)) {
                    onlyOfAnswers.forEach(entry -> reportBesideError(entry.key(), reading.problems()));
                }
            }
        }
        return new Expectations(request, expectations, content);
    }

    /** Of a lone value the status is meant. */
    private static Optional<SourceNode.Mapping> mapping(SourceNode node, Reading reading) {
        return node instanceof SourceNode.Scalar scalar && scalar.form() != SourceNode.Scalar.Form.NULL
                ? Reads.wrong("a map", node, "write `expect: {status: " + scalar.text() + "}`", reading.problems())
                : reading.mapping(node);
    }

    /** Reports a key that speaks of an answer, where a test expects that there is none. */
    static void reportBesideError(SourceNode.Scalar key, Problems problems) {
        problems.add(
                "beside-error",
                key.at(),
                "`" + key.text() + "` cannot stand beside `error`, for then there is no answer",
                "take one of them away");
    }

    /** What is expected without a test: the value of an {@code expect} that stands anywhere. */
    public static Expectations of(SourceNode expect, Reading reading) {
        return read(expect.at(), Optional.of(expect), reading);
    }

    /** Whether there must be no answer. */
    public boolean expectFailure() {
        return expectations.stream().anyMatch(Expectation::expectsFailure);
    }

    /** Whether the content of an answer is looked at. */
    boolean readContent() {
        return content;
    }

    boolean expectRedirect() {
        return expectations.stream().anyMatch(Expectation::expectsRedirect);
    }

    /** Checks them all: a finding for each thing that is expected, also where it holds. */
    public List<Finding> check(Answer answer, Scope scope, Problems problems) {
        List<Finding> findings = new ArrayList<>();
        if (!judgesStatus) {
            findings.add(success(answer.status()));
        }
        findings.addAll(checkWritten(answer, scope, problems));
        return findings;
    }

    /** The same without what is expected of a status that nobody speaks of. */
    public List<Finding> checkWritten(Answer answer, Scope scope, Problems problems) {
        List<Finding> findings = new ArrayList<>();
        expectations.forEach(expectation -> findings.addAll(expectation.check(answer, scope, problems)));
        return findings;
    }

    /** Checks an exchange without an answer, where the test expects that there is none. */
    public List<Finding> check(TransportFailure failure, Scope scope, Problems problems) {
        return expectations.stream()
                .flatMap(expectation -> expectation.check(failure, scope, problems).stream())
                .toList();
    }

    private Finding success(int status) {
        List<Mismatch> mismatches = status < 400
                ? List.of()
                : List.of(new Mismatch(new ValuePath(""), "below 400", Integer.toString(status), request));
        return new Finding("status", request, mismatches);
    }

    public Set<NameUse> names() {
        return names;
    }
}
