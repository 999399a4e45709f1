package dev.retort.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What YAML's parser complains about, said in the words of somebody who writes specs. Each slip looks at the complaint
 * and explains it if it is its own; the first that does has the word.
 */
final class SyntaxErrors {

    private static final List<Function<Complaint, Optional<Problem>>> SLIPS = List.of(
            QuoteSlips::badEscape,
            QuoteSlips::unclosed,
            QuoteSlips::textAfterQuote,
            LayoutSlips::tab,
            LayoutSlips::listOnKeyLine,
            LayoutSlips::lineWithoutColon,
            LayoutSlips::colonInText,
            LayoutSlips::emptyLines,
            TextSlips::beginning,
            LayoutSlips::emptyKey,
            BracketSlips::template,
            BracketSlips::bracketInText,
            BracketSlips::unclosed,
            BracketSlips::mismatch,
            BracketSlips::comma,
            BracketSlips::extra,
            LayoutSlips::directive,
            LayoutSlips::afterTheEnd,
            LayoutSlips::indentation);

    private SyntaxErrors() {}

    static void explain(Complaint complaint, Problems problems) {
        Problem problem = SLIPS.stream()
                .flatMap(slip -> slip.apply(complaint).stream())
                .findFirst()
                .orElseGet(() -> unexplained(complaint));
        problems.add(
                problem.code(),
                problem.at(),
                problem.message(),
                problem.suggestion().orElse(""));
    }

    private static Problem unexplained(Complaint complaint) {
        return new Problem(
                "yaml-syntax",
                complaint.at(),
                "this is not YAML: " + complaint.reason().strip(),
                Optional.of("if this is a text, put it in quotes"));
    }
}
