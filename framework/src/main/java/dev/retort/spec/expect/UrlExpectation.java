package dev.retort.spec.expect;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.value.Text;

/** {@code url}: where the answer came from, after redirects. */
final class UrlExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "url";
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
                answer -> new Text(answer.url()),
                reading.matchers().forText().read(entry.value()));
    }
}
