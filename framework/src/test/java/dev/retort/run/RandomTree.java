package dev.retort.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** A random spec file: groups, tests, rows, dependants, conditions. The same seed makes the same file. */
final class RandomTree {

    /** What a node says of itself; its name is its own in the whole file. */
    static final class Node {
        final String name;
        final boolean isGroup;
        final List<Node> setup = new ArrayList<>();
        final List<Node> tests = new ArrayList<>();
        final List<Node> teardown = new ArrayList<>();
        Optional<Node> parent = Optional.empty();
        String section = "tests";
        int parallel = 1;
        boolean stops;
        int rows;
        boolean skipped;
        /** {@code ok}, {@code fail} or {@code empty}. */
        String answer = "ok";

        boolean captures;
        Optional<Node> uses = Optional.empty();
        Optional<Node> needs = Optional.empty();

        Node(String name, boolean isGroup) {
            this.name = name;
            this.isGroup = isGroup;
        }

        List<Node> children() {
            List<Node> all = new ArrayList<>(setup);
            all.addAll(tests);
            all.addAll(teardown);
            return all;
        }

        List<Node> all() {
            List<Node> all = new ArrayList<>(List.of(this));
            children().forEach(child -> all.addAll(child.all()));
            return all;
        }

        /** The groups around it, the innermost first. */
        List<Node> around() {
            List<Node> around = new ArrayList<>();
            for (Optional<Node> each = parent; each.isPresent(); each = each.get().parent) {
                around.add(each.get());
            }
            return around;
        }

        /** Whether it is setup, or part of one, in a node around it. */
        boolean isInSetupOf(Node outer) {
            return this != outer
                    && (section.equals("setup")
                            || parent.map(group -> group.isInSetupOf(outer)).orElse(false));
        }

        boolean isInTeardown() {
            return section.equals("teardown") || parent.map(Node::isInTeardown).orElse(false);
        }
    }

    private final SplittableRandom random;
    private final boolean calm;
    private final List<Node> earlier = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private int count;

    /** @param calm without teardown in which something depends on who is quicker */
    RandomTree(long seed, boolean calm) {
        this.random = new SplittableRandom(seed);
        this.calm = calm;
    }

    Node file() {
        Node file = group(0);
        file.skipped = false;
        file.rows = 0;
        return file;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Node group(int depth) {
        Node group = new Node("G" + count++, true);
        group.parent = open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
        group.parallel = chance(35) ? random.nextInt(1, 5) : 1;
        group.stops = chance(25);
        group.rows = chance(12) ? random.nextInt(1, 4) : 0;
        group.skipped = chance(6);
        if (depth > 0) {
            group.needs = chance(10) ? needed() : Optional.empty();
        }
        earlier.add(group);
        open.add(group);
        fill(group.setup, "setup", random.nextInt(3), depth);
        fill(group.tests, "tests", random.nextInt(1, 5), depth);
        fill(group.teardown, "teardown", random.nextInt(3), depth);
        open.remove(group);
        return group;
    }

    private void fill(List<Node> section, String name, int size, int depth) {
        for (int i = 0; i < size; i++) {
            boolean inner = depth < 3 && chance(name.equals("tests") ? 30 : 8);
            int from = earlier.size();
            Node child = inner ? group(depth + 1) : test(name);
            child.section = name;
            section.add(child);
            if (name.equals("teardown")) {
                earlier.subList(Math.min(from, earlier.size()), earlier.size()).clear(); // nobody needs those
                calmed(child);
            }
        }
    }

    private void calmed(Node teardown) {
        if (calm) {
            teardown.all().stream()
                    .filter(each -> each.stops || each.isInSetupOf(teardown))
                    .forEach(each -> each.parallel = 1);
        }
    }

    private Node test(String section) {
        Node test = new Node("T" + count++, false);
        test.parent = Optional.of(open.get(open.size() - 1));
        test.answer = chance(12) ? "fail" : chance(10) ? "empty" : "ok";
        test.captures = chance(40);
        test.skipped = chance(8);
        test.rows = chance(12) ? random.nextInt(1, 4) : 0;
        test.uses = chance(35)
                ? oneOf(earlier.stream().filter(each -> each.captures).toList())
                : Optional.empty();
        test.needs = chance(12) ? needed() : Optional.empty();
        if (!section.equals("teardown")) {
            earlier.add(test);
        }
        return test;
    }

    /** None that is around, and none in the rows of a group, of which there are several. */
    private Optional<Node> needed() {
        return oneOf(earlier.stream()
                .filter(each -> !open.contains(each))
                .filter(each -> each.around().stream().noneMatch(group -> group.rows > 0))
                .toList());
    }

    private <T> Optional<T> oneOf(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** The file as a user would write it. */
    static String spec(Node file) {
        StringBuilder text = new StringBuilder();
        keys(file, "", "", text);
        return text.toString();
    }

    private static void keys(Node node, String indent, String fields, StringBuilder text) {
        line(text, indent, "name: " + node.name);
        String own = node.rows > 0 ? fields + "-${f" + node.name + "}" : fields;
        if (node.rows > 0) {
            List<String> rows = new ArrayList<>();
            for (int row = 1; row <= node.rows; row++) {
                rows.add("{f" + node.name + ": " + row + "}");
            }
            line(text, indent, "cases: " + rows);
        }
        if (node.skipped) {
            line(text, indent, node.name.hashCode() % 2 == 0 ? "skip: not yet" : "when: {\"${stage}\": prod}");
        }
        node.needs.ifPresent(needed -> line(text, indent, "needs: " + path(needed)));
        if (!node.isGroup) {
            line(text, indent, "request: \"POST /" + node.answer + "/" + node.name + own + "\"");
            node.uses.ifPresent(used -> line(text, indent, "json: [\"${v" + used.name + "}\"]"));
            if (node.captures) {
                line(text, indent, "capture: {v" + node.name + ": $.id}");
            }
            return;
        }
        if (node.parallel > 1) {
            line(text, indent, "parallel: " + node.parallel);
        }
        if (node.stops) {
            line(text, indent, "onFailure: stop");
        }
        entries("setup", node.setup, indent, own, text);
        entries("tests", node.tests, indent, own, text);
        entries("teardown", node.teardown, indent, own, text);
    }

    /** The whole way, since a name alone is looked for outwards only. */
    private static String path(Node node) {
        return node.parent.isEmpty() || node.parent.get().parent.isEmpty()
                ? node.name
                : node.parent.get().name + " › " + node.name;
    }

    private static void entries(String key, List<Node> nodes, String indent, String fields, StringBuilder text) {
        if (nodes.isEmpty()) {
            return;
        }
        line(text, indent, key + ":");
        for (Node node : nodes) {
            line(text, indent, "  -");
            keys(node, indent + "    ", fields, text);
        }
    }

    private static void line(StringBuilder text, String indent, String line) {
        text.append(indent).append(line).append('\n');
    }
}
