package dev.retort;

import dev.retort.project.Parameters;
import dev.retort.value.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Java caller wants to run, and how. Immutable.
 *
 * @param given the parameters {@code retort.*} that he gives
 * @param variables those that he gives
 * @param secrets the names of those that no output may show
 */
record Wish(
        List<String> places,
        Map<String, String> given,
        Map<String, Value> variables,
        Set<String> secrets,
        List<String> tags,
        List<String> tests) {

    static Wish of(List<String> places) {
        return new Wish(places, Map.of(), Map.of(), Set.of(), List.of(), List.of());
    }

    Wish parameter(String name, String value) {
        return new Wish(places, with(given, name, value), variables, secrets, tags, tests);
    }

    Wish variable(String name, Value value) {
        Set<String> others = new HashSet<>(secrets);
        others.remove(name);
        return new Wish(places, given, with(variables, name, value), others, tags, tests);
    }

    Wish secret(String name, Value value) {
        Set<String> more = new HashSet<>(secrets);
        more.add(name);
        return new Wish(places, given, with(variables, name, value), more, tags, tests);
    }

    Wish tags(List<String> wanted) {
        return new Wish(places, given, variables, secrets, wanted, tests);
    }

    Wish tests(List<String> wanted) {
        return new Wish(places, given, variables, secrets, tags, wanted);
    }

    private static <T> Map<String, T> with(Map<String, T> map, String name, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** The parameters of the run: the JVM's, and over them the caller's. */
    Parameters parameters() {
        Map<String, String> all = new LinkedHashMap<>(Parameters.ofTheJvm());
        all.putAll(given);
        return Parameters.of(all).with(variables, secrets);
    }
}
