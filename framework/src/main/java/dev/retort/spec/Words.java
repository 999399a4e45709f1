package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import java.util.List;
import java.util.Map;

/**
 * Words that are not ours: those of other tools, with what to write instead, and those that Retort does not know yet.
 */
final class Words {

    static final Map<String, String> OF_TESTS = Map.ofEntries(
            Map.entry("body", "`json` or `text`"),
            Map.entry("data", "`json` or `text`"),
            Map.entry("content", "`json` or `text`"),
            Map.entry("url", "`request: GET …`"),
            Map.entry("method", "`request: GET …`"),
            Map.entry("path", "`request: GET …`"),
            Map.entry("params", "`query`"),
            Map.entry("assert", "`expect`"),
            Map.entry("check", "`expect`"),
            Map.entry("validate", "`expect`"),
            Map.entry("response", "`expect`"),
            Map.entry("save", "`capture`"),
            Map.entry("extract", "`capture`"),
            Map.entry("retry", "`await`"),
            Map.entry("poll", "`await`"),
            Map.entry("if", "`when`"),
            Map.entry("include", "`use`"),
            Map.entry("call", "`use`"));

    static final Map<String, String> OF_GROUPS = Map.of(
            "before", "`setup`",
            "after", "`teardown`",
            "if", "`when`",
            "include", "`use`",
            "call", "`use`");

    static final Map<String, String> OF_EXPECTATIONS = Map.of(
            "status_code", "`status`",
            "statusCode", "`status`",
            "body", "`json` or `text`",
            "header", "`headers`");

    static final List<String> LATER_IN_TESTS = List.of();

    static final List<String> LATER_IN_GROUPS = List.of();

    static final List<String> LATER_IN_DEFAULTS = List.of();

    private Words() {}

    /** Takes keys that a later version will know, and says so: they are never ignored. */
    static void reportLater(Fields fields, List<String> keys, Problems problems) {
        for (String key : keys) {
            fields.entry(key)
                    .ifPresent(entry ->
                            problems.add("not-supported-yet", entry.key().at(), "`" + key + "` is not supported yet"));
        }
    }
}
