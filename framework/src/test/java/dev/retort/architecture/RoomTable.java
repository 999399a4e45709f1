package dev.retort.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may import what: three tables to read, and the questions that the rules ask of them. */
final class RoomTable {

    private static final String ROOT = "dev.retort";

    /** Room → rooms that it may import; {@code retort} is the front door, the package {@code dev.retort} itself. */
    private static final Map<String, Set<String>> ROOMS = table("""
            source   |
            value    |
            secret   |
            http     |
            template | source value
            match    | source value template
            spec     | source value http template match
            project  | source value secret http template match spec
            plan     | source value secret http template match spec project
            run      | source value secret http template match spec project plan
            report   | source secret plan run
            mock     | source value secret http template match spec project plan run
            assertj  | source value secret http template match spec project plan run report
            console  | source value secret http template match spec project plan run retort
            retort   | source value secret http template match spec project plan run report mock assertj console
            """);

    /** Some rooms know only a few classes of another: rendering and checking, {@code run} asks of {@code spec}. */
    private static final Map<String, Set<String>> WINDOWS = table("""
            run template | Scope Surroundings Used Origin
            run match    | Mismatch ValuePath
            """);

    /**
     * Library → rooms that may use it ({@code *}: all; nothing: none); the first line that fits counts, and a library
     * without a line is used by nobody. The streaming parser is for {@code source} too: it reads spec files in JSON,
     * with their places.
     */
    private static final Map<String, Set<String>> LIBRARIES = table("""
            java.lang.invoke           |
            java.util.logging          |
            java.util.regex            | value
            java                       | *
            javax.crypto               | *
            javax.net                  | *
            javax.security             | *
            javax.xml                  | value
            org.w3c.dom                | value
            org.xml.sax                | value
            org.jspecify               | *
            com.fasterxml.jackson.core | source value
            com.fasterxml.jackson      | value
            org.snakeyaml              | source
            org.jsoup                  | value
            org.apache.hc              | http
            org.brotli                 | http
            com.github.luben.zstd      | http
            com.github.tomakehurst     | mock
            org.assertj                | assertj
            picocli                    | console
            """);

    private RoomTable() {}

    static boolean hasRoomFor(JavaClass type) {
        return ROOMS.containsKey(room(type));
    }

    static boolean lets(JavaClass from, JavaClass to) {
        return isOurs(to) ? letsIn(from, to) : letsUse(room(from), to);
    }

    private static boolean letsIn(JavaClass from, JavaClass to) {
        String here = room(from);
        String there = room(to);
        if (here.equals(there)) {
            return true;
        }
        Set<String> window = WINDOWS.get(here + " " + there);
        return ROOMS.getOrDefault(here, Set.of()).contains(there) && (window == null || window.contains(outermost(to)));
    }

    private static boolean letsUse(String room, JavaClass library) {
        return LIBRARIES.entrySet().stream()
                .filter(entry -> (library.getPackageName() + ".").startsWith(entry.getKey() + "."))
                .findFirst()
                .map(entry -> entry.getValue().contains("*") || entry.getValue().contains(room))
                .orElse(false);
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** The simple name of the class that has a file of its own. */
    static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(RoomTable::outermost).orElseGet(type::getSimpleName);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "retort" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static Map<String, Set<String>> table(String text) {
        return text.lines()
                .map(line -> line.split("\\|", 2))
                .collect(Collectors.toMap(
                        cells -> cells[0].strip().replaceAll(" +", " "),
                        cells -> Arrays.stream(cells[1].strip().split(" +", -1)).collect(Collectors.toSet()),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }
}
