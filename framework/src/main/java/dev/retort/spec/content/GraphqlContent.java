package dev.retort.spec.content;

import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Template;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code graphql}: a query with its variables, sent as the JSON object that servers of GraphQL take (GraphQL over HTTP,
 * section 5.3).
 */
final class GraphqlContent implements ContentKind {

    @Override
    public String name() {
        return "graphql";
    }

    @Override
    public ContentSpec read(SourceNode node, Reading reading) {
        List<Member> members = new ArrayList<>();
        Optional<Fields> found = reading.fields(node);
        if (found.isPresent()) {
            try (Fields fields = found.get()) {
                fields.require("query").ifPresent(query -> {
                    reading.text(query);
                    members.add(new Member("query", Value.Kind.STRING, reading.template(query)));
                });
                fields.take("operationName", reading::template)
                        .ifPresent(name -> members.add(new Member("operationName", Value.Kind.STRING, name)));
                fields.take("variables").ifPresent(variables -> {
                    JsonTree.check(variables, reading.problems());
                    members.add(new Member("variables", Value.Kind.OBJECT, reading.template(variables)));
                });
            }
        }
        members.forEach(
                member -> member.template().constant().ifPresent(value -> member.isFit(value, reading.problems())));
        return new Operation(node.at(), List.copyOf(members));
    }

    /** One member of the object that is sent, and what it has to be there. */
    private record Member(String name, Value.Kind kind, Template template) {

        boolean isFit(Value value, Problems problems) {
            boolean fit = value.kind() == kind;
            if (!fit) {
                problems.add(
                        "wrong-type",
                        template.at(),
                        "`%s` has to be %s but is %s"
                                .formatted(name, kind.phrase(), value.kind().phrase()));
            }
            return fit;
        }
    }

    private record Operation(Location at, List<Member> members) implements ContentSpec {
        @Override
        public Optional<Content> render(Rendering rendering, Optional<MediaType> explicit) {
            Map<String, Value> object = new LinkedHashMap<>();
            for (Member member : members) {
                member.template()
                        .render(rendering.scope(), rendering.problems())
                        .filter(value -> member.isFit(value, rendering.problems()))
                        .ifPresent(value -> object.put(member.name(), value));
            }
            return object.size() == members.size()
                    ? JsonTree.content(Members.of(object), at, rendering.problems())
                    : Optional.empty();
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            members.forEach(member -> names.addAll(member.template().names()));
            return names;
        }
    }
}
