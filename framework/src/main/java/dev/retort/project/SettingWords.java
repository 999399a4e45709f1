package dev.retort.project;

import dev.retort.source.Fields;
import dev.retort.source.Problems;
import dev.retort.spec.Defaults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of {@code retort.yaml} that are not ours, with what to write instead, and those that Retort will know later.
 */
final class SettingWords {

    private static final String AN_ENVIRONMENT = "`environments: {default: {baseUrl: http://…}}`";
    private static final String A_VAR = "`environments: {default: {vars: {NAME: value}}}`";

    /** Keys of the file. */
    static final Map<String, String> OF_FILE = ofFile();

    /** Keys of one environment. */
    static final Map<String, String> OF_ENVIRONMENT = ofEnvironment();

    /** Keys that a later version will know. */
    static final List<String> LATER = List.of("application", "containers", "output");

    private SettingWords() {}

    private static Map<String, String> ofFile() {
        Map<String, String> words = new HashMap<>();
        List.of("env", "envs", "environment", "profile", "profiles", "stages")
                .forEach(word -> words.put(word, "`environments`"));
        List.of("baseUrl", "base_url", "baseURL", "base-url", "url", "host", "server")
                .forEach(word -> words.put(word, AN_ENVIRONMENT));
        List.of("vars", "variables", "globals").forEach(word -> words.put(word, A_VAR));
        List.of("auth", "headers", "cookies", "query", "timeout", "proxy", "tls", "redirects", "delay")
                .forEach(word -> words.put(word, "`defaults: {" + word + ": …}`" + ifLater(word)));
        List.of("parallel", "threads", "workers", "concurrency").forEach(word -> words.put(word, "`parallelism`"));
        List.of("wiremock", "mocks", "stubs").forEach(word -> words.put(word, "`mock: {mappings: wiremock}`"));
        return Map.copyOf(words);
    }

    private static Map<String, String> ofEnvironment() {
        Map<String, String> words = new HashMap<>();
        List.of("base_url", "baseURL", "base-url", "url", "host", "server")
                .forEach(word -> words.put(word, "`baseUrl`"));
        List.of("variables", "values", "env").forEach(word -> words.put(word, "`vars`"));
        words.put("secrets", "`secrets` beside `environments`: they are for all of them");
        List.of("auth", "headers", "cookies", "query", "timeout", "proxy", "tls", "defaults")
                .forEach(word ->
                        words.put(word, "`defaults` beside `environments`, with a variable in it" + ifLater(word)));
        return Map.copyOf(words);
    }

    /** A hint must not send anybody to a key that is refused. */
    private static String ifLater(String key) {
        return Defaults.willKnow(key) ? "; `" + key + "` is not supported yet" : "";
    }

    /** Takes what a later version will know, and says so: it is never ignored. */
    static void reportLater(Fields fields, Problems problems) {
        LATER.forEach(key -> fields.entry(key)
                .ifPresent(entry ->
                        problems.add("not-supported-yet", entry.key().at(), "`" + key + "` is not supported yet")));
    }
}
