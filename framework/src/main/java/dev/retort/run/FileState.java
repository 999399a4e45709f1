package dev.retort.run;

import dev.retort.http.CookieJar;
import dev.retort.plan.NodePath;
import dev.retort.plan.PlanNode;
import dev.retort.plan.Section;
import dev.retort.spec.GroupSpec;
import dev.retort.template.Scope;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a file's run has come to: scopes, cookies, outcomes. Confined to the thread that walks the file. */
final class FileState {

    private final Scope aroundFile;
    private final CookieJar jar;
    private final Map<NodePath, Scope> scopes = new HashMap<>();
    private final Map<NodePath, Outcome> outcomes = new HashMap<>();
    private final Map<NodePath, String> failedSetups = new LinkedHashMap<>();

    FileState(Scope ofRun, CookieJar jar) {
        this.aroundFile = ofRun.withoutCaptures();
        this.jar = jar;
    }

    CookieJar jar() {
        return jar;
    }

    /** The scope of that group, made when it is first needed. */
    void open(PlanNode group) {
        GroupSpec spec = group.group().orElseThrow();
        scopes.computeIfAbsent(
                group.path(),
                path -> spec.scope(scopeAround(group), group.path().last().name()));
    }

    /** The scope that a node starts from: that of the group it is in. */
    Scope scopeAround(PlanNode node) {
        return node.path().parent().map(scopes::get).orElse(aroundFile);
    }

    boolean hasCaptured(PlanNode asking, String variable) {
        return scopeAround(asking).hasCaptured(variable);
    }

    boolean isDone(PlanNode node) {
        return outcomes.containsKey(node.path());
    }

    void note(PlanNode node, Outcome outcome) {
        outcomes.put(node.path(), outcome);
        boolean failed = !(outcome instanceof Outcome.Passed) && !(outcome instanceof Outcome.Skipped);
        if (node.section() == Section.SETUP && failed) {
            node.path()
                    .parent()
                    .ifPresent(group -> failedSetups.putIfAbsent(
                            group,
                            "the setup `" + node.name() + "` failed ("
                                    + node.at().shown() + ")"));
        }
    }

    /** Why nothing can run there, where the setup of a group around it failed. */
    Optional<String> failedSetup(NodePath path) {
        return failedSetups.entrySet().stream()
                .filter(group -> group.getKey().leadsTo(path))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
