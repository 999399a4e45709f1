package dev.retort.spec;

import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.NearestName;
import dev.retort.source.SourceFile;
import dev.retort.source.SourceNode;
import dev.retort.spec.flow.GroupFlow;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a group with all that is in it. Confined to one reading. */
final class GroupReader {

    private final Reading reading;
    private final TestReader tests;

    GroupReader(Reading reading) {
        this.reading = reading;
        this.tests = new TestReader(reading);
    }

    /** The outermost group, called after its file where it has no name. */
    GroupSpec readFile(SourceFile file, SourceNode.Mapping mapping) {
        try (Fields fields = reading.fields(mapping, Words.OF_GROUPS)) {
            fields.entry("$schema");
            return read(fields, nameOf(file), mapping.at());
        }
    }

    private static String nameOf(SourceFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    private SpecNode readEntry(SourceNode.Mapping mapping) {
        if (mapping.get("tests").isEmpty()) {
            return tests.read(mapping);
        }
        try (Fields fields = reading.fields(mapping, Words.OF_GROUPS)) {
            return read(fields, "group", mapping.at());
        }
    }

    private GroupSpec read(Fields fields, String nameIfNone, Location at) {
        About about = About.read(fields, nameIfNone, at, reading);
        Map<String, Template> vars = vars(fields, reading);
        List<String> secrets = fields.take("secrets", reading::texts).orElse(List.of());
        GroupFlow flow = GroupFlow.read(fields, reading);
        Defaults defaults =
                fields.take("defaults", node -> Defaults.read(node, reading)).orElse(Defaults.NONE);
        List<SpecNode> setup = entries(fields, "setup");
        List<SpecNode> inner = entries(fields, "tests");
        List<SpecNode> teardown = entries(fields, "teardown");
        reportNoTests(fields, at);
        Words.reportLater(fields, Words.LATER_IN_GROUPS, reading.problems());
        return new GroupSpec(about, vars, secrets, flow, setup, inner, teardown).under(defaults);
    }

    /** Not where a key is there that stands for {@code tests}: it is told that way. */
    private void reportNoTests(Fields fields, Location at) {
        boolean none = fields.take("tests")
                .map(node ->
                        node instanceof SourceNode.Sequence list && list.items().isEmpty())
                .orElseGet(() -> fields.keys().stream().noneMatch(GroupReader::standsForTests));
        if (none) {
            reading.problems().add("no-tests", at, "there are no tests here", "write them as a list under `tests`");
        }
    }

    private static boolean standsForTests(String key) {
        return "`tests`".equals(Words.OF_GROUPS.get(key))
                || NearestName.of(key, List.of("tests")).isPresent();
    }

    private List<SpecNode> entries(Fields fields, String key) {
        List<SpecNode> entries = new ArrayList<>();
        for (SourceNode node : fields.items(key).orElse(List.of())) {
            reading.mapping(node).ifPresent(mapping -> entries.add(readEntry(mapping)));
        }
        return entries;
    }

    /** {@code vars} of a group or a test. */
    static Map<String, Template> vars(Fields fields, Reading reading) {
        Map<String, Template> vars = new LinkedHashMap<>();
        for (SourceNode.Entry entry : fields.entries("vars")) {
            reading.checkVariable(entry.key());
            vars.put(entry.key().text(), reading.template(entry.value()));
        }
        return vars;
    }
}
