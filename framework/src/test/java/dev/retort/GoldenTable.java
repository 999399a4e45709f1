package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * A file of blocks, each of which holds something against values: {@code === $gt: 3}, then {@code 4 => holds}.
 * {@code -Dretort.golden=write} writes what stands behind the arrows anew, to be reviewed as a diff.
 */
public record GoldenTable(List<Block> blocks) {

    private static final String HEAD = "=== ";
    private static final String ARROW = " => ";

    /** @param rows value → outcome */
    public record Block(String given, Map<String, String> rows) {}

    public static GoldenTable read(Path file) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text(file).split("\n", -1)) {
            if (line.startsWith(HEAD)) {
                blocks.add(new Block(line.substring(HEAD.length()), new LinkedHashMap<>()));
            } else if (!line.isBlank()) {
                int arrow = line.indexOf(ARROW);
                String value = arrow < 0 ? line : line.substring(0, arrow);
                blocks.get(blocks.size() - 1)
                        .rows()
                        .put(value.strip(), arrow < 0 ? "" : line.substring(arrow + ARROW.length()));
            }
        }
        return new GoldenTable(blocks);
    }

    /** @param outcome of what is given and a value */
    public void check(Path file, BinaryOperator<String> outcome) {
        String text = textWith(outcome);
        if ("write".equals(System.getProperty("retort.golden"))) {
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        assertThat(text).isEqualTo(text(file));
    }

    private String textWith(BinaryOperator<String> outcome) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(HEAD)
                    .append(block.given())
                    .append('\n');
            int width = block.rows().keySet().stream()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            block.rows()
                    .keySet()
                    .forEach(value -> text.append(value)
                            .append(" ".repeat(width - value.length()))
                            .append(ARROW)
                            .append(outcome.apply(block.given(), value))
                            .append('\n'));
        }
        return text.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
