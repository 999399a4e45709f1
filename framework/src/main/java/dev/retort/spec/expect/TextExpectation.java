package dev.retort.spec.expect;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.value.Text;

/** {@code text}: what the decoded text of the content has to be. */
final class TextExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        return new OneMatcher(
                name(),
                entry.value().at(),
                answer -> new Text(answer.text()),
                reading.matchers().forText().read(entry.value()));
    }
}
