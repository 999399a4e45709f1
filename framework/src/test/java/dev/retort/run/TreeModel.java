package dev.retort.run;

import dev.retort.run.RandomTree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has to come of a random tree, by the rules, one test after the other: written apart from the runner, and knowing
 * nothing of it.
 */
final class TreeModel {

    /** A group that is being performed. */
    private static final class Frame {
        final Node group;
        final Optional<Frame> outer;
        boolean neverBegan;
        boolean setupFailed;
        boolean stopped;
        boolean ran;

        Frame(Node group, Optional<Frame> outer) {
            this.group = group;
            this.outer = outer;
        }
    }

    private final Predicate<String> selected;
    private final boolean restricted;
    private final boolean told;
    private final Map<String, String> leaves = new LinkedHashMap<>();
    private final Set<String> skippedContainers = new LinkedHashSet<>();
    private final Set<String> requests = new LinkedHashSet<>();

    private TreeModel(Predicate<String> selected, boolean restricted, boolean told) {
        this.selected = selected;
        this.restricted = restricted;
        this.told = told;
    }

    /** All of it. */
    static TreeModel of(Node file) {
        return of(file, new TreeModel(key -> true, false, true));
    }

    /**
     * Those leaves only, and the teardown of the groups that they are in.
     *
     * @param told whether the teardown is planned, and only not asked for yet
     */
    static TreeModel of(Node file, Predicate<String> selected, boolean told) {
        return of(file, new TreeModel(selected, true, told));
    }

    private static TreeModel of(Node file, TreeModel model) {
        model.one(file, "", "", Optional.empty(), new HashSet<>(), false);
        return model;
    }

    /** What comes of each leaf that is told: by its path. */
    Map<String, String> leaves() {
        return leaves;
    }

    /** What is sent, in no order. */
    Set<String> requests() {
        return requests;
    }

    /** The paths of the leaves of a node. */
    static List<String> keys(Node node, String prefix) {
        String path = prefix + node.name;
        List<String> keys = new ArrayList<>();
        if (node.rows == 0) {
            keysOfOne(node, path, keys);
        }
        for (int row = 1; row <= node.rows; row++) {
            keysOfOne(node, path + " › " + row, keys);
        }
        return keys;
    }

    private static void keysOfOne(Node node, String path, List<String> keys) {
        if (!node.isGroup) {
            keys.add(path);
        }
        node.children().forEach(child -> keys.addAll(keys(child, path + " › ")));
    }

    /** The path of a node that is in no rows; of the file nothing, for paths begin below it. */
    static String prefix(Node node) {
        return node.parent
                .map(parent -> parent.parent.isEmpty() ? "" : prefix(parent) + parent.name + " › ")
                .orElse("");
    }

    private void node(Node node, String prefix, String fields, Frame frame, Set<String> captured, boolean all) {
        if (!all && keys(node, prefix).stream().noneMatch(selected)) {
            return;
        }
        String path = prefix + node.name;
        if (node.rows == 0) {
            one(node, path, fields, Optional.of(frame), captured, all);
            after(node, path, frame);
            return;
        }
        if (isStopped(frame, node.section)) {
            skippedContainers.add(path);
            return;
        }
        List<Set<String>> rows = new ArrayList<>();
        for (int row = 1; row <= node.rows; row++) {
            String rowPath = path + " › " + row;
            Set<String> own = new HashSet<>(captured);
            if (all || keysOfRow(node, rowPath).stream().anyMatch(selected)) {
                one(node, rowPath, fields + "-" + row, Optional.of(frame), own, all);
                after(node, rowPath, frame);
            }
            if (!isSkipped(node, rowPath)) {
                rows.add(own);
            }
        }
        if (!rows.isEmpty() && keys(node, prefix).stream().allMatch(this::isOver)) {
            Set<String> common = new HashSet<>(rows.get(0));
            rows.forEach(common::retainAll);
            captured.addAll(common);
        }
    }

    private static List<String> keysOfRow(Node node, String path) {
        List<String> keys = new ArrayList<>();
        keysOfOne(node, path, keys);
        return keys;
    }

    private boolean isSkipped(Node node, String path) {
        return keysOfRow(node, path).stream().allMatch(key -> "skipped".equals(leaves.get(key)) || isInSkipped(key));
    }

    private boolean isOver(String key) {
        return leaves.containsKey(key) || isInSkipped(key);
    }

    private boolean isInSkipped(String key) {
        return skippedContainers.stream().anyMatch(each -> (key + " › ").startsWith(each + " › "));
    }

    /** After the first failure in a group that stops, nothing more begins in it; what is parallel may have begun. */
    private void after(Node node, String path, Frame frame) {
        boolean failed = leaves.entrySet().stream()
                .anyMatch(leaf -> (leaf.getKey() + " › ").startsWith(path + " › ")
                        && leaf.getValue().equals("failed"));
        if (failed && frame.group.stops && frame.group.parallel == 1 && node.section.equals("tests")) {
            frame.stopped = true;
        }
    }

    private void one(Node node, String path, String fields, Optional<Frame> frame, Set<String> captured, boolean all) {
        String decision = decision(node, frame, captured);
        if (node.isGroup) {
            if (decision.equals("skipped")) {
                skippedContainers.add(path);
            } else {
                group(node, path, fields, frame, captured, all, decision.equals("aborted"));
            }
            return;
        }
        if (leaves.containsKey(path)) {
            return;
        }
        String outcome = decision;
        if (decision.equals("runs")) {
            boolean finds = !node.answer.equals("empty");
            outcome = node.answer.equals("fail") || (node.captures && !finds) ? "failed" : "passed";
            for (Optional<Frame> in = frame; in.isPresent(); in = in.get().outer) {
                in.get().ran = true;
            }
            requests.add("POST /" + node.answer + "/" + node.name + fields);
            if (node.captures && finds) {
                captured.add(node.name);
            }
        }
        leaves.put(path, outcome);
        if (outcome.equals("failed") || outcome.equals("aborted")) {
            failSetups(node, frame);
        }
    }

    private static void failSetups(Node leaf, Optional<Frame> frame) {
        Node each = leaf;
        for (Optional<Frame> in = frame; in.isPresent(); in = in.get().outer) {
            if (each.section.equals("setup")) {
                in.get().setupFailed = true;
            }
            each = in.get().group;
        }
    }

    private void group(
            Node node,
            String path,
            String fields,
            Optional<Frame> outer,
            Set<String> captured,
            boolean all,
            boolean neverBegins) {
        Frame frame = new Frame(node, outer);
        frame.neverBegan = neverBegins;
        String prefix = path.isEmpty() ? "" : path + " › ";
        node.setup.forEach(child -> node(child, prefix, fields, frame, captured, all));
        node.tests.forEach(child -> node(child, prefix, fields, frame, captured, all));
        if (!restricted || (all && told)) {
            node.teardown.forEach(child -> node(child, prefix, fields, frame, captured, true));
            return;
        }
        // what was selected of it; and all of it, if something ran
        node.teardown.stream()
                .filter(child -> !all && keys(child, prefix).stream().anyMatch(selected))
                .forEach(child -> node(child, prefix, fields, frame, captured, false));
        if (frame.ran) {
            node.teardown.forEach(child -> node(child, prefix, fields, frame, captured, true));
        }
    }

    private String decision(Node node, Optional<Frame> frame, Set<String> captured) {
        if (frame.isPresent() && isStopped(frame.get(), node.section)) {
            return "skipped";
        }
        if (isBlocked(frame, node.section)) {
            return "aborted";
        }
        if (node.skipped) {
            return "skipped";
        }
        boolean lacks = node.uses.filter(used -> !captured.contains(used.name)).isPresent()
                || node.needs.filter(needed -> !hasPassed(needed)).isPresent();
        if (lacks) {
            return node.isInTeardown() ? "skipped" : "aborted";
        }
        return "runs";
    }

    private boolean hasPassed(Node needed) {
        return keys(needed, prefix(needed)).stream().allMatch(key -> "passed".equals(leaves.get(key)));
    }

    private static boolean isStopped(Frame frame, String section) {
        if (section.equals("teardown")) {
            return frame.group.isInTeardown()
                    && frame.outer.isPresent()
                    && isStopped(frame.outer.get(), frame.group.section);
        }
        return frame.stopped
                || frame.outer
                        .filter(outer -> isStopped(outer, frame.group.section))
                        .isPresent();
    }

    private static boolean isBlocked(Optional<Frame> innermost, String ofNode) {
        String section = ofNode;
        for (Optional<Frame> frame = innermost; frame.isPresent(); frame = frame.get().outer) {
            if (frame.get().neverBegan || (frame.get().setupFailed && !section.equals("teardown"))) {
                return true;
            }
            if (section.equals("teardown") && frame.get().ran) {
                return false;
            }
            section = frame.get().group.section;
        }
        return false;
    }

    /** What has to run for that leaf alone, and itself; less where its groups, or it, are skipped. */
    static Set<String> alone(Node file, String leaf) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, List<Node>> ways = new LinkedHashMap<>();
        index(file, "", new ArrayList<>(), nodes, ways);
        Set<String> found = new LinkedHashSet<>();
        List<Node> way = ways.get(leaf);
        for (int i = 0; i < way.size(); i++) {
            Node each = way.get(i);
            if (each.isGroup || !each.skipped) {
                setups(way.subList(0, i), way, leaf, found, ways);
            }
            if (each.isGroup || !each.skipped) {
                needs(each, leaf, found, ways);
            }
            if (each.skipped && each.isGroup) {
                return found;
            }
        }
        found.add(leaf);
        return found;
    }

    private static void index(
            Node node, String prefix, List<Node> around, Map<String, Node> nodes, Map<String, List<Node>> ways) {
        List<Node> way = new ArrayList<>(around);
        way.add(node);
        String own = node.parent.isEmpty() ? "" : prefix + node.name;
        List<String> paths = new ArrayList<>();
        if (node.rows == 0) {
            paths.add(own);
        }
        for (int row = 1; row <= node.rows; row++) {
            paths.add(own + " › " + row);
        }
        for (String path : paths) {
            if (!node.isGroup) {
                nodes.put(path, node);
                ways.put(path, way);
            }
            node.children().forEach(child -> index(child, path.isEmpty() ? "" : path + " › ", way, nodes, ways));
        }
    }

    private static void collect(String leaf, Set<String> found, Map<String, List<Node>> ways) {
        if (found.add(leaf)) {
            List<Node> way = ways.get(leaf);
            setups(way.subList(0, way.size() - 1), way, leaf, found, ways);
            way.forEach(each -> needs(each, leaf, found, ways));
        }
    }

    /** The setup of those groups, up to where the leaf itself is in it. */
    private static void setups(
            List<Node> groups, List<Node> way, String leaf, Set<String> found, Map<String, List<Node>> ways) {
        String prefix = "";
        for (Node group : groups) {
            prefix = group.parent.isEmpty() ? "" : below(prefix, group, leaf);
            for (Node setup : group.setup) {
                if (way.contains(setup)) {
                    break;
                }
                keys(setup, prefix).forEach(key -> collect(key, found, ways));
            }
        }
    }

    /** The prefix of what is in that group, in the row in which the leaf is. */
    private static String below(String prefix, Node group, String leaf) {
        String path = prefix + group.name + " › ";
        return group.rows == 0 ? path : leaf.substring(0, leaf.indexOf(" › ", path.length()) + 3);
    }

    private static void needs(Node node, String leaf, Set<String> found, Map<String, List<Node>> ways) {
        node.needs.ifPresent(needed -> keys(needed, prefix(needed)).forEach(key -> collect(key, found, ways)));
        node.uses.ifPresent(used -> ways.keySet().stream()
                .filter(key -> isOf(key, rowsOf(used, ways.get(leaf))))
                .filter(key -> isMeant(key, leaf, used, ways))
                .toList()
                .forEach(key -> collect(key, found, ways)));
    }

    /** The outermost group with rows that a test is in and the other one is not: it stands for what is in it. */
    private static Node rowsOf(Node used, List<Node> way) {
        Node outermost = used;
        for (Node group : used.around()) {
            outermost = group.rows > 0 && !way.contains(group) ? group : outermost;
        }
        return outermost;
    }

    private static boolean isOf(String key, Node leaf) {
        return List.of(key.split(" › ")).contains(leaf.name);
    }

    /** Of rows around both only the own one. */
    private static boolean isMeant(String key, String leaf, Node used, Map<String, List<Node>> ways) {
        String prefix = "";
        for (Node group : ways.get(leaf)) {
            if (group.parent.isPresent() && used.around().contains(group)) {
                prefix = below(prefix, group, leaf);
            }
        }
        return key.startsWith(prefix);
    }
}
