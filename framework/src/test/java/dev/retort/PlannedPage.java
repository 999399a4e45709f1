package dev.retort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that tells users which words are planned. */
public final class PlannedPage {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|");

    private PlannedPage() {}

    /** The words that it says will stand there. */
    public static List<String> words(String standingIn) throws IOException {
        Matcher row = ROW.matcher(Files.readString(Path.of("../docs/not-there-yet.md")));
        List<String> words = new ArrayList<>();
        while (row.find()) {
            if (row.group(2).equals(standingIn)) {
                words.add(row.group(1));
            }
        }
        return words;
    }
}
