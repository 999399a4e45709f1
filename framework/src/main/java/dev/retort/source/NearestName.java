package dev.retort.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** The name that somebody meant: of those that are known, the one that is nearest to what was written. */
public final class NearestName {

    private static final int LONGEST = 80;
    private static final int LISTED = 100;

    private NearestName() {}

    /**
     * The nearest of the known names, if one is near: the same but for case, hyphens, underscores or a plural's s, or
     * with few letters added, lost, changed or swapped (a third of them, at most three). Of equals the first.
     */
    public static Optional<String> of(String wanted, Collection<String> known) {
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(wanted);
        Optional<String> nearest = Optional.empty();
        int best = Math.min(3, Math.max(1, wanted.length() / 3)) + 1;
        for (String name : known) {
            int distance = name.length() > LONGEST ? best : distance(plain, plain(name));
            if (distance < best && distance < name.length()) {
                best = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** What to say to somebody who wrote that name: {@code did you mean `query`?} or what is known; may be empty. */
    public static String suggestion(String wanted, Collection<String> known) {
        return of(wanted, known).map(name -> "did you mean `" + name + "`?").orElseGet(() -> listed(known));
    }

    /** {@code known here: query, json}; empty where nothing is known. */
    static String listed(Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        StringJoiner names = new StringJoiner(", ");
        int left = known.size();
        for (String name : known) {
            if (names.length() > 0 && names.length() + name.length() > LISTED) {
                break;
            }
            names.add(name);
            left--;
        }
        return "known here: " + names + (left > 0 ? " and " + left + " more" : "");
    }

    private static String plain(String name) {
        String plain = name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
        return plain.length() > 3 && plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** Damerau and Levenshtein's, each pair swapped at most once. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
