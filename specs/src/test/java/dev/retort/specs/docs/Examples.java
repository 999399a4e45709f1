package dev.retort.specs.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the examples of a page by their marks, which are comments above the blocks:
 *
 * <ul>
 *   <li>{@code spec: passes}, {@code spec: fails} with the whole report in the next {@code text} block, or {@code spec:
 *       fails, first lines}; behind a {@code ;} may follow {@code file NAME} and {@code -Dname=value}
 *   <li>{@code retort.yaml}: the configuration of the next spec; {@code file: PATH}: another file beside it
 *   <li>{@code pom: NAME} and {@code java: NAME}: what another test builds
 *   <li>{@code not run: REASON}
 * </ul>
 *
 * Every block of YAML, XML, Java and JSON has a mark.
 */
final class Examples {

    private static final List<String> CHECKED = List.of("yaml", "json", "xml", "java", "csv");
    private static final List<String> ELSEWHERE = List.of("not run", "pom", "java", "spec file");

    private final Page page;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, String> beside = new LinkedHashMap<>();

    private Examples(Page page) {
        this.page = page;
    }

    static List<Example> of(Page page) {
        Examples reading = new Examples(page);
        for (int at = 0; at < page.blocks().size(); at++) {
            reading.read(at);
        }
        if (!reading.beside.isEmpty()) {
            throw new AssertionError(page.name() + " has files that no spec stands beside: " + reading.beside.keySet());
        }
        return reading.examples;
    }

    private void read(int at) {
        Block block = page.blocks().get(at);
        if (block.isMarked("spec")) {
            add(block, at);
        } else if (block.isMarked("retort.yaml")) {
            beside.put("retort.yaml", block.text());
        } else if (block.isMarked("file")) {
            beside.put(block.markedAs(), block.text());
        } else if (CHECKED.contains(block.language()) && ELSEWHERE.stream().noneMatch(block::isMarked)) {
            throw new AssertionError(place(block) + ": this block says nothing of how it is run: write a mark above"
                    + " it, such as <!-- spec: passes -->");
        }
    }

    private void add(Block block, int at) {
        String[] settings = block.markedAs().split(";", -1);
        Example.Expected expected = switch (settings[0].strip()) {
            case "passes" -> Example.Expected.PASSES;
            case "fails" -> Example.Expected.FAILS;
            case "fails, first lines" -> Example.Expected.FAILS_IN_SHORT;
            default -> throw new AssertionError(place(block) + ": unknown mark `" + block.mark() + "`");
        };
        String file = "users.http.yaml";
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < settings.length; i++) {
            String setting = settings[i].strip();
            if (setting.startsWith("file ")) {
                file = setting.substring("file ".length()).strip();
            } else if (setting.startsWith("-D")) {
                parameters.put(setting.substring(2, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
            } else {
                throw new AssertionError(place(block) + ": unknown setting `" + setting + "`");
            }
        }
        Optional<Block> report =
                expected == Example.Expected.PASSES ? Optional.empty() : Optional.of(report(block, at));
        examples.add(new Example(
                place(block), block.line(), file, block.text(), Map.copyOf(beside), parameters, expected, report));
        beside.clear();
    }

    private Block report(Block block, int at) {
        Optional<Block> next = page.blocks().stream().skip(at + 1L).findFirst();
        return next.filter(text -> text.language().equals("text"))
                .orElseThrow(() -> new AssertionError(place(block) + ": the report does not follow as a text block"));
    }

    private String place(Block block) {
        return page.name() + ":" + block.line();
    }
}
