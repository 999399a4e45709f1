package dev.retort.spec;

import dev.retort.match.Mismatch;
import dev.retort.match.ValuePath;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.expect.Finding;
import dev.retort.template.Filtering;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Origin;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Items;
import dev.retort.value.JsonPath;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of {@code capture}: the name that later tests use, and what is kept under it: what a JSONPath finds,
 * through filters if there are any, or a template over {@code response}. Immutable.
 */
public final class Capture {

    private final String name;
    private final Location at;
    private final String written;
    private final Source source;

    private Capture(String name, Location at, String written, Source source) {
        this.name = name;
        this.at = at;
        this.written = written;
        this.source = source;
    }

    static Optional<Capture> read(SourceNode.Entry entry, Reading reading) {
        String name = entry.key().text();
        return reading.text(entry.value())
                .flatMap(text -> source(text, entry.value(), reading)
                        .map(source -> new Capture(name, entry.key().at(), text, source)));
    }

    private static Optional<Source> source(String text, SourceNode node, Reading reading) {
        if (text.contains("${") && !JsonPathSpec.isMeant(text)) {
            return Optional.of(new OfTemplate(reading.template(node)));
        }
        if (JsonPathSpec.isMeant(text)) {
            int bar = filtersBegin(text);
            if (bar < 0) {
                return Optional.of(new OfPath(JsonPathSpec.read(text, node.at(), reading), Optional.empty()));
            }
            JsonPathSpec path = JsonPathSpec.read(text.substring(0, bar), node.at(), reading);
            return reading.templates()
                    .filters(text.substring(bar).strip(), node.at(), reading.problems())
                    .map(filtering -> new OfPath(path, Optional.of(filtering)));
        }
        reading.problems()
                .add(
                        "capture-source",
                        node.at(),
                        "`" + text + "` is neither a JSONPath nor a template over `response`",
                        suggestion(text));
        return Optional.empty();
    }

    private static String suggestion(String text) {
        if (text.startsWith("$")) {
            return "write `$." + text.substring(1) + "`";
        }
        if (text.startsWith("response.")) {
            return "write `${" + text + "}`";
        }
        if (text.startsWith("headers.") || text.startsWith("cookies.")) {
            return "write `${response." + text + "}`";
        }
        boolean maybeField = text.chars().noneMatch(c -> c == '.' || c == '[');
        return "write `$." + text + "`" + (maybeField ? " or `${response.headers." + text + "}`" : "");
    }

    /** Where {@code | } stands outside quotes and brackets, or -1. */
    private static int filtersBegin(String text) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '[' || c == '(' || c == '{') {
                depth++;
            } else if (c == ']' || c == ')' || c == '}') {
                depth--;
            } else if (depth == 0 && text.startsWith(" | ", i)) {
                return i;
            }
        }
        return -1;
    }

    public String name() {
        return name;
    }

    public Location at() {
        return at;
    }

    /** The variables that it names. */
    public Set<NameUse> names() {
        return source.names();
    }

    /**
     * Takes it from that answer into the scope; what it does not find is a finding, and leaves the name without value.
     */
    public Finding take(Answer answer, Scope scope, String by, Problems problems) {
        Problems own = new Problems();
        Optional<Value> found = source.of(answer, scope, own);
        problems.addAll(own);
        found.ifPresent(value -> scope.capture(name, value, Origin.of(Origin.Kind.CAPTURE, at, by)));
        List<Mismatch> mismatches = found.isPresent() || !own.isEmpty()
                ? List.of()
                : List.of(new Mismatch(new ValuePath(name), "to find " + written, "absent" + source.why(answer), at));
        return new Finding("capture", at, mismatches);
    }

    private sealed interface Source {
        Optional<Value> of(Answer answer, Scope scope, Problems problems);

        Set<NameUse> names();

        /** Why nothing was found, where that is no wonder. */
        default String why(Answer answer) {
            return "";
        }
    }

    private record OfTemplate(Template template) implements Source {
        @Override
        public Optional<Value> of(Answer answer, Scope scope, Problems problems) {
            return template.evaluate(scope, problems);
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }

    private record OfPath(JsonPathSpec path, Optional<Filtering> filtering) implements Source {
        @Override
        public Optional<Value> of(Answer answer, Scope scope, Problems problems) {
            Optional<Value> json = answer.json().toOptional().flatMap(value -> value);
            Optional<JsonPath> rendered = path.render(scope, problems);
            if (rendered.isEmpty()) {
                return Optional.empty();
            }
            List<Value> found = json.map(rendered.get()::select).orElse(List.of());
            Optional<Value> value = rendered.get().singular() || found.isEmpty()
                    ? found.stream().findFirst()
                    : Optional.of(new Items(found));
            return filtering.isPresent() ? filtering.get().apply(value, scope, problems) : value;
        }

        @Override
        public String why(Answer answer) {
            return answer.json()
                    .failure()
                    .map(bad -> ", for the content is not JSON: " + bad.reason())
                    .orElse("");
        }

        @Override
        public Set<NameUse> names() {
            NameUses names = new NameUses().and(path.names());
            filtering.ifPresent(filters -> names.and(filters.names()));
            return names.all();
        }
    }
}
