package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that are not ours: those of other tools, with what to write instead, and those that Retort does not know yet.
 */
final class Words {

    private static final String CONTENT = "`json` or `text`";
    private static final String REQUEST = "`request: GET …`";
    private static final String EXPECT = "`expect`";
    private static final String CAPTURE = "`capture`";
    private static final String AWAIT = "`await`";

    static final List<String> LATER_IN_TESTS = List.of(
            "await",
            "paginate",
            "use",
            "with",
            "as",
            "once",
            "resources",
            "download",
            "multipart",
            "file",
            "pipe",
            "proxy",
            "tls",
            "http",
            "connect",
            "receive",
            "stream");

    static final Map<String, String> OF_TESTS = withLater(Map.ofEntries(
            Map.entry("body", CONTENT),
            Map.entry("data", CONTENT),
            Map.entry("content", CONTENT),
            Map.entry("payload", CONTENT),
            Map.entry("url", REQUEST),
            Map.entry("uri", REQUEST),
            Map.entry("method", REQUEST),
            Map.entry("path", REQUEST),
            Map.entry("get", REQUEST),
            Map.entry("post", "`request: POST …`"),
            Map.entry("params", "`query`"),
            Map.entry("assert", EXPECT),
            Map.entry("asserts", EXPECT),
            Map.entry("check", EXPECT),
            Map.entry("validate", EXPECT),
            Map.entry("response", EXPECT),
            Map.entry("status", "`expect: {status: …}`"),
            Map.entry("status_code", "`expect: {status: …}`"),
            Map.entry("save", CAPTURE),
            Map.entry("extract", CAPTURE),
            Map.entry("variables", "`vars`"),
            Map.entry("retry", AWAIT),
            Map.entry("poll", AWAIT),
            Map.entry("if", "`when`"),
            Map.entry("include", "`use`"),
            Map.entry("call", "`use`")));

    static final Map<String, String> OF_GROUPS = withLater(Map.ofEntries(
            Map.entry("before", "`setup`"),
            Map.entry("beforeAll", "`setup`"),
            Map.entry("after", "`teardown`"),
            Map.entry("afterAll", "`teardown`"),
            Map.entry("steps", "`tests`"),
            Map.entry("requests", "`tests`"),
            Map.entry("variables", "`vars`"),
            Map.entry("if", "`when`"),
            Map.entry("include", "`use`"),
            Map.entry("call", "`use`")));

    static final Map<String, String> OF_EXPECTATIONS = Map.ofEntries(
            Map.entry("status_code", "`status`"),
            Map.entry("statusCode", "`status`"),
            Map.entry("code", "`status`"),
            Map.entry("body", CONTENT),
            Map.entry("data", CONTENT),
            Map.entry("header", "`headers`"),
            Map.entry("cookie", "`cookies`"),
            Map.entry("contentType", "`headers: {Content-Type: …}`"),
            Map.entry("xmlns", "`xpath` beside it"),
            Map.entry("jsonpath", "`json` with the JSONPath as a key"),
            Map.entry("time", "`duration: {$lt: …}`"),
            Map.entry("responseTime", "`duration: {$lt: …}`"));

    static final List<String> LATER_IN_GROUPS = List.of("resources");

    static final List<String> LATER_IN_DEFAULTS = List.of("await", "proxy", "tls", "http", "connect");

    static final List<String> LATER_IN_EXPECTATIONS =
            List.of("content", "http", "tls", "trailers", "schema", "openapi", "snapshot");

    private Words() {}

    /** A hint must not send anybody to a key that is refused. */
    private static Map<String, String> withLater(Map<String, String> words) {
        Map<String, String> told = new HashMap<>(words);
        told.replaceAll((word, ours) ->
                LATER_IN_TESTS.contains(ours.replace("`", "")) ? ours + ", which is not supported yet" : ours);
        return Map.copyOf(told);
    }

    /** Takes keys that a later version will know, and says so: they are never ignored. How many there are. */
    static int reportLater(Fields fields, List<String> keys, Problems problems) {
        int later = 0;
        for (String key : keys) {
            Optional<SourceNode.Entry> entry = fields.entry(key);
            if (entry.isPresent()) {
                problems.add("not-supported-yet", entry.get().key().at(), "`" + key + "` is not supported yet");
                later++;
            }
        }
        return later;
    }
}
