package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.content.ContentSpec;
import dev.retort.spec.flow.TestFlow;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a test. Confined to one reading. */
final class TestReader {

    private final Reading reading;

    TestReader(Reading reading) {
        this.reading = reading;
    }

    TestSpec read(SourceNode.Mapping mapping) {
        try (Fields fields = reading.fields(mapping, Words.OF_TESTS)) {
            Optional<RequestLine> line = fields.take("request").flatMap(node -> RequestLine.read(node, reading));
            if (mapping.get("request").isEmpty() && mapping.get("use").isEmpty()) {
                reading.problems()
                        .add("missing-key", mapping.at(), "this test has no `request`", "write `request: GET /path`");
            }
            RequestLine request = line.orElseGet(() -> RequestLine.nothing(mapping.at(), reading));
            About about = About.read(fields, request.text(), mapping.at(), reading);
            Map<String, Template> vars = GroupReader.vars(fields, reading);
            TestFlow flow = TestFlow.read(fields, reading);
            RequestDefaults settings = RequestDefaults.read(fields, reading);
            Optional<ContentSpec> content = content(fields);
            ConnectionSpec connection = ConnectionSpec.read(fields, reading);
            Expectations expectations =
                    Expectations.read(request.at(), fields.entry("expect").map(SourceNode.Entry::value), reading);
            List<Capture> captures = captures(fields);
            if (expectations.expectFailure()) {
                mapping.entry("capture")
                        .ifPresent(entry -> Expectations.reportBesideError(entry.key(), reading.problems()));
            }
            Misplaced.report(mapping, reading);
            Words.reportLater(fields, Words.LATER_IN_TESTS, reading.problems());
            return new TestSpec(
                    about,
                    vars,
                    flow,
                    new RequestSpec(
                            request,
                            settings,
                            expectations.expectRedirect() ? connection.expectingRedirect() : connection,
                            content),
                    captures,
                    expectations);
        }
    }

    private Optional<ContentSpec> content(Fields fields) {
        List<ContentSpec> contents = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (ContentKind kind : reading.vocabulary().contents().entries()) {
            fields.entry(kind.name()).ifPresent(entry -> {
                keys.add("`" + kind.name() + "`");
                contents.add(kind.read(entry.value(), reading));
                if (keys.size() > 1) {
                    reading.problems()
                            .add(
                                    "two-contents",
                                    entry.key().at(),
                                    "a request has one content, but here are " + String.join(" and ", keys),
                                    "keep one of them");
                }
            });
        }
        return contents.stream().findFirst();
    }

    private List<Capture> captures(Fields fields) {
        List<Capture> captures = new ArrayList<>();
        for (SourceNode.Entry entry : fields.entries("capture")) {
            reading.checkVariable(entry.key());
            Capture.read(entry, reading).ifPresent(captures::add);
        }
        return captures;
    }
}
