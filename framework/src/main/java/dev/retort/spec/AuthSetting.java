package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.AuthSpec;
import dev.retort.spec.auth.Auths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a request authenticates.
 *
 * @param spec empty: not at all ({@code auth: none})
 * @param inherited it comes from {@code defaults}, so it is for the origin of {@code baseUrl} only
 */
record AuthSetting(Optional<AuthSpec> spec, boolean inherited) {

    static Optional<AuthSetting> read(SourceNode node, Reading reading) {
        if (Setting.isNull(node)
                || node instanceof SourceNode.Scalar word && word.text().equals("none")) {
            return Optional.of(new AuthSetting(Optional.empty(), false));
        }
        if (!(node instanceof SourceNode.Mapping mapping)) {
            reading.problems()
                    .add(
                            "wrong-type",
                            node.at(),
                            "expected a map or `none` but this is " + node.phrase(),
                            "write `{bearer: …}` or `{basic: {username: …, password: …}}`");
            return Optional.empty();
        }
        return read(mapping, reading);
    }

    private static Optional<AuthSetting> read(SourceNode.Mapping mapping, Reading reading) {
        List<AuthSpec> specs = new ArrayList<>();
        int known;
        try (Fields fields = Fields.of(mapping, reading.problems())) {
            for (AuthKind kind : reading.vocabulary().auths().entries()) {
                fields.take(kind.name(), value -> kind.read(value, reading)).ifPresent(specs::add);
            }
            known = specs.size() + Words.reportLater(fields, Auths.LATER, reading.problems());
        }
        reportOthers(mapping, known, reading.problems());
        return specs.stream().findFirst().map(spec -> new AuthSetting(Optional.of(spec), false));
    }

    private static void reportOthers(SourceNode.Mapping mapping, int known, Problems problems) {
        if (mapping.entries().isEmpty()) {
            problems.add("one-auth", mapping.at(), "`auth` names no kind", "`auth: none` sends nothing");
        } else if (known > 1) {
            problems.add("one-auth", mapping.at(), "`auth` has one kind, but here are " + known, "keep one of them");
        }
    }

    AuthSetting asInherited() {
        return new AuthSetting(spec, true);
    }
}
