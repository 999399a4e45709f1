package dev.retort.spec.content;

import dev.retort.http.BytesContent;
import dev.retort.http.Content;
import dev.retort.http.MediaType;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.value.Json;
import dev.retort.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** A tree of a spec as JSON in UTF-8 (RFC 8259). */
final class JsonTree {

    private static final MediaType JSON = MediaType.of("application", "json");

    private static final Set<String> INFINITIES = Set.of(".inf", ".Inf", ".INF");
    private static final Set<String> NOT_A_NUMBER = Set.of(".nan", ".NaN", ".NAN");

    private JsonTree() {}

    /** Reports the numbers of YAML that JSON does not have: {@code .inf}, {@code .nan}. */
    static void check(SourceNode node, Problems problems) {
        if (node instanceof SourceNode.Mapping mapping) {
            mapping.entries().forEach(entry -> check(entry.value(), problems));
        } else if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(item -> check(item, problems));
        } else if (node instanceof SourceNode.Scalar scalar && scalar.plain() && isNoNumber(scalar.text())) {
            problems.add(
                    "no-json",
                    scalar.at(),
                    "`" + scalar.text() + "` is no number of JSON",
                    "write `'" + scalar.text() + "'` for the text");
        }
    }

    /** YAML 1.2.2, section 10.3.2: infinities, and what is not a number. */
    private static boolean isNoNumber(String plain) {
        boolean signed = plain.startsWith("-") || plain.startsWith("+");
        return INFINITIES.contains(signed ? plain.substring(1) : plain) || NOT_A_NUMBER.contains(plain);
    }

    /** The content that sends that value; empty where the problems say why it is no JSON. */
    static Optional<Content> content(Value value, Location at, Problems problems) {
        var json = Json.write(value);
        json.failure().ifPresent(bad -> problems.add("no-json", at, bad.reason()));
        return json.toOptional().map(text -> BytesContent.of(Optional.of(JSON), text.getBytes(StandardCharsets.UTF_8)));
    }
}
