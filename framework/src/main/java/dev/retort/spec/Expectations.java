package dev.retort.spec;

import dev.retort.match.Mismatch;
import dev.retort.match.ValuePath;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.expect.Expectation;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.spec.expect.Finding;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must come back: the keys of {@code expect}, all of which are checked. A test that says nothing of the status
 * fails at 400 and above. Immutable.
 */
public final class Expectations {

    private final Location request;
    private final boolean judgesStatus;
    private final List<Expectation> expectations;

    private Expectations(Location request, boolean judgesStatus, List<Expectation> expectations) {
        this.request = request;
        this.judgesStatus = judgesStatus;
        this.expectations = List.copyOf(expectations);
    }

    /**
     * @param request where the request stands: what is expected without being written is expected there
     * @param node the value of {@code expect}, if there is one
     */
    static Expectations read(Location request, Optional<SourceNode> node, Reading reading) {
        List<Expectation> expectations = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        node.flatMap(reading::mapping)
                .map(mapping -> reading.fields(mapping, Words.OF_EXPECTATIONS))
                .ifPresent(fields -> {
                    try (fields) {
                        for (ExpectationKind kind :
                                reading.vocabulary().expectations().entries()) {
                            fields.entry(kind.name()).ifPresent(entry -> {
                                keys.add(kind.name());
                                expectations.add(kind.read(entry, reading));
                            });
                        }
                    }
                });
        return new Expectations(request, keys.contains("status") || keys.contains("error"), expectations);
    }

    /** Checks them all: a finding for each thing that is expected, also where it holds. */
    public List<Finding> check(Answer answer, Scope scope, Problems problems) {
        List<Finding> findings = new ArrayList<>();
        if (!judgesStatus) {
            findings.add(success(answer.status()));
        }
        for (Expectation expectation : expectations) {
            findings.addAll(expectation.check(answer, scope, problems));
        }
        return findings;
    }

    private Finding success(int status) {
        List<Mismatch> mismatches = status < 400
                ? List.of()
                : List.of(new Mismatch(new ValuePath(""), "below 400", Integer.toString(status), request));
        return new Finding("status", request, mismatches);
    }

    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        expectations.forEach(expectation -> names.addAll(expectation.names()));
        return names;
    }
}
