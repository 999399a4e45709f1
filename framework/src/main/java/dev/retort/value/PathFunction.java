package dev.retort.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The functions of RFC 9535, section 2.4. */
enum PathFunction {
    LENGTH("length", 1),
    COUNT("count", 1),
    MATCH("match", 2),
    SEARCH("search", 2),
    VALUE("value", 1);

    private final String word;
    private final int arity;

    PathFunction(String word, int arity) {
        this.word = word;
        this.arity = arity;
    }

    static Optional<PathFunction> of(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }

    String word() {
        return word;
    }

    /** Its call with these arguments, which stands at that place. */
    PathTerm call(List<PathTerm> arguments, String written, int offset) {
        if (arguments.size() != arity) {
            throw new PathFault(
                    "`" + word + "` takes " + (arity == 1 ? "one argument" : "two arguments") + ", not "
                            + arguments.size(),
                    offset);
        }
        PathTerm first = arguments.get(0);
        return switch (this) {
            case LENGTH -> new PathTerm.ValueCall(new PathOperand.Length(first.argumentOf(this)), written, offset);
            case COUNT -> new PathTerm.ValueCall(new PathOperand.Count(first.queryFor(this)), written, offset);
            case VALUE -> new PathTerm.ValueCall(new PathOperand.OfQuery(first.queryFor(this)), written, offset);
            case MATCH, SEARCH -> new PathTerm.LogicalCall(matches(first, arguments.get(1)), written, offset);
        };
    }

    private PathCondition matches(PathTerm text, PathTerm pattern) {
        return new PathCondition.Matches(
                text.argumentOf(this), pattern.argumentOf(this), compiled(pattern), this == MATCH);
    }

    /** A pattern that is written out is compiled once, and told to its author if it is none. */
    private static Optional<Regex> compiled(PathTerm pattern) {
        if (!(pattern instanceof PathTerm.Literal literal) || !(literal.value() instanceof Text text)) {
            return Optional.empty();
        }
        return Optional.of(IRegexp.compile(text.text()).orElse(bad -> {
            throw pattern.fault(literal.written() + " is no I-Regexp (RFC 9485): " + bad.reason());
        }));
    }
}
