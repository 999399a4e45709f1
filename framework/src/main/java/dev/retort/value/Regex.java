package dev.retort.value;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression in the syntax of {@link Pattern java.util.regex}, which cannot hang a run: a match that takes
 * longer than a second is given up ({@code regex-deadline}), and one that overflows its stack says so. Only nested
 * counts of nothing, as in {@code ((){99999}){99999}}, read no text and so miss the deadline. Immutable and
 * thread-safe.
 */
public final class Regex {

    private static final Duration BUDGET = Duration.ofSeconds(1);

    private final Pattern pattern;
    private final Duration budget;

    private Regex(Pattern pattern, Duration budget) {
        this.pattern = pattern;
        this.budget = budget;
    }

    /**
     * What came of a match.
     *
     * @param matched whether the text matched; never where there was trouble
     * @param groups what the groups took, the whole match first; a group that took no part is empty. Empty without a
     *     match
     * @param trouble why nobody knows whether the text matches: {@code gave up after 1 s (regex-deadline)}
     */
    public record Found(boolean matched, List<Optional<String>> groups, Optional<String> trouble) {

        public Found {
            groups = List.copyOf(groups);
        }

        /**
         * What a person who looks for one thing means: the first group if the expression has groups, else the whole.
         */
        public Optional<String> text() {
            return matched ? groups.get(groups.size() > 1 ? 1 : 0) : Optional.empty();
        }
    }

    /** Reads an expression of at most 10,000 characters; the failure's offset is where the expression goes wrong. */
    public static Parsed<Regex> compile(String expression) {
        return compile(expression, BUDGET);
    }

    static Parsed<Regex> compile(String expression, Duration budget) {
        Optional<Parsed.Bad<Regex>> fault = RegexFault.beforeCompiling(expression);
        if (fault.isPresent()) {
            return fault.get();
        }
        try {
            return Parsed.good(new Regex(Pattern.compile(expression), budget));
        } catch (PatternSyntaxException e) {
            return RegexFault.of(e);
        }
    }

    /**
     * An expression that matches exactly that text, wherever it is put into another expression, also in {@code [ ]}.
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > '~' || c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || i > 0 && isDigit(c);
            if (plain) {
                quoted.append(c);
            } else if (c <= ' ' || isDigit(c)) {
                // A leading digit could lengthen a back reference before it, white space gets lost in comments mode.
                quoted.append("\\x").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                quoted.append('\\').append(c);
            }
        }
        return quoted.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The expression as it was written. */
    public String expression() {
        return pattern.pattern();
    }

    /** Looks for the first place anywhere in the text that matches. */
    public Found find(CharSequence text) {
        Matcher matcher = matcher(text);
        return orTrouble(text, () -> found(matcher, matcher.find()));
    }

    /** Whether the text matches from its beginning to its end. */
    public Found matchesWhole(CharSequence text) {
        Matcher matcher = matcher(text);
        return orTrouble(text, () -> found(matcher, matcher.matches()));
    }

    /**
     * The text with every match replaced; {@code $1} and <code>${name}</code> in the replacement stand for groups, a
     * backslash makes the next character plain. Bad are a group that is not there, and the trouble of a match.
     */
    public Parsed<String> replaceAll(String text, String replacement) {
        return orTrouble(text.length(), () -> {
            try {
                return Parsed.good(matcher(text).replaceAll(replacement));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                return Parsed.bad(
                        "the replacement `" + replacement + "` has a `$` or a backslash that stands for no group"
                                + " of `" + expression() + "`; write `\\$` or `\\\\` for the character itself");
            }
        });
    }

    /** The pieces between the matches, empty ones too, also at the end. */
    public Parsed<List<String>> split(String text) {
        return orTrouble(
                text.length(),
                () -> Parsed.good(Arrays.asList(pattern.split(DeadlineText.readableFor(budget, text), -1))));
    }

    private Matcher matcher(CharSequence text) {
        return pattern.matcher(DeadlineText.readableFor(budget, text));
    }

    private Found orTrouble(CharSequence text, Supplier<Found> match) {
        return orTrouble(text.length(), () -> Parsed.good(match.get()))
                .orElse(bad -> new Found(false, List.of(), Optional.of(bad.reason())));
    }

    private <T> Parsed<T> orTrouble(int length, Supplier<Parsed<T>> match) {
        try {
            return match.get();
        } catch (DeadlineText.Passed e) {
            return Parsed.bad("gave up after " + Durations.shown(budget) + " (regex-deadline)");
        } catch (StackOverflowError e) {
            return Parsed.bad("overflowed its stack on " + length + " characters");
        }
    }

    private static Found found(Matcher matcher, boolean matched) {
        if (!matched) {
            return new Found(false, List.of(), Optional.empty());
        }
        List<Optional<String>> groups = new ArrayList<>();
        for (int i = 0; i <= matcher.groupCount(); i++) {
            groups.add(Optional.ofNullable(matcher.group(i)));
        }
        return new Found(true, groups, Optional.empty());
    }

    @Override
    public String toString() {
        return expression();
    }
}
