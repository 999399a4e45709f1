package dev.retort.spec.expect;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;

/** {@code redirects}: those that were followed, a list of {@code {status, location}} with absolute locations. */
final class RedirectsExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "redirects";
    }

    @Override
    public boolean readsContent() {
        return false;
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        return new OneMatcher(
                name(),
                entry.value().at(),
                Answer::redirectValues,
                reading.matchers().read(entry.value()));
    }
}
