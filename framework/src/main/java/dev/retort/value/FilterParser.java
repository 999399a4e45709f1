package dev.retort.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands behind the {@code ?} of a filter (RFC 9535, sections 2.3.5 and 2.4). */
final class FilterParser {

    private static final Pattern FUNCTION = Pattern.compile("[a-z][a-z_0-9]*+(?=\\()");

    private final PathText text;
    private final PathLiterals literals;
    private final PathParser queries;

    FilterParser(PathText text, PathLiterals literals, PathParser queries) {
        this.text = text;
        this.literals = literals;
        this.queries = queries;
    }

    /** A whole condition, up to the {@code ]}, {@code )} or {@code ,} that ends it. */
    PathCondition condition() {
        PathCondition condition = or();
        if (!text.atEnd() && "]),".indexOf(text.peek()) < 0) {
            throw text.fault(FilterSlips.behindCondition(text));
        }
        return condition;
    }

    private PathCondition or() {
        List<PathCondition> parts = new ArrayList<>();
        do {
            parts.add(and());
        } while (text.eat("||"));
        return parts.size() == 1 ? parts.get(0) : new PathCondition.Or(List.copyOf(parts));
    }

    private PathCondition and() {
        List<PathCondition> parts = new ArrayList<>();
        do {
            text.skipBlanks();
            parts.add(basic());
            text.skipBlanks();
        } while (text.eat("&&"));
        return parts.size() == 1 ? parts.get(0) : new PathCondition.And(List.copyOf(parts));
    }

    private PathCondition basic() {
        int start = text.at();
        if (text.eat("!")) {
            text.skipBlanks();
            PathCondition negated = text.comes("(") ? parentheses() : term().condition();
            refuseComparison(start, "`!` before a comparison needs parentheses: `!(@.a == 1)`");
            return new PathCondition.Not(negated);
        }
        if (text.comes("(")) {
            PathCondition inner = parentheses();
            refuseComparison(start, "what stands in parentheses is true or false and cannot be compared");
            return inner;
        }
        PathTerm left = term();
        text.skipBlanks();
        Optional<PathOperator> operator = operator();
        if (operator.isEmpty()) {
            return left.condition();
        }
        PathOperand operand = left.operand();
        text.skipBlanks();
        return new PathCondition.Comparison(operand, operator.get(), term().operand());
    }

    private PathCondition parentheses() {
        int open = text.at();
        text.eat("(");
        text.deeper();
        PathCondition inner = condition();
        if (!text.eat(")")) {
            text.backTo(open);
            throw text.fault("this `(` has no `)`");
        }
        text.shallower();
        return inner;
    }

    private void refuseComparison(int start, String reason) {
        text.skipBlanks();
        if (operator().isPresent()) {
            text.backTo(start);
            throw text.fault(reason);
        }
    }

    private Optional<PathOperator> operator() {
        FilterSlips.operator(text).ifPresent(reason -> {
            throw text.fault(reason);
        });
        for (PathOperator operator : PathOperator.values()) {
            if (text.eat(operator.sign())) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private PathTerm term() {
        int start = text.at();
        char c = text.peek();
        if (c == '@' || c == '$') {
            PathQuery query = queries.query();
            return new PathTerm.Query(query, text.since(start), start);
        }
        if (!text.comes(FUNCTION).isEmpty()) {
            return call(start);
        }
        Optional<Value> literal = literal(c);
        if (literal.isEmpty()) {
            throw text.fault(FilterSlips.term(text));
        }
        return new PathTerm.Literal(literal.get(), text.since(start), start);
    }

    private Optional<Value> literal(char c) {
        if (c == '\'' || c == '"') {
            return Optional.of(new Text(literals.string()));
        }
        if (literals.numberComes()) {
            return Optional.of(literals.number());
        }
        String word = text.word();
        Optional<Value> literal = switch (word) {
            case "true" -> Optional.of(Truth.TRUE);
            case "false" -> Optional.of(Truth.FALSE);
            case "null" -> Optional.of(Nothing.NULL);
            default -> Optional.empty();
        };
        literal.ifPresent(known -> text.eat(word));
        return literal;
    }

    private PathTerm call(int start) {
        String word = text.eat(FUNCTION);
        Optional<PathFunction> function = PathFunction.of(word);
        if (function.isEmpty()) {
            text.backTo(start);
            throw text.fault(FilterSlips.unknownFunction(word));
        }
        int open = text.at();
        text.eat("(");
        text.deeper();
        List<PathTerm> arguments = new ArrayList<>();
        text.skipBlanks();
        while (!text.comes(")")) {
            if (!arguments.isEmpty() && !text.eat(",")) {
                throw PathSlips.unclosed(text, "(", ")", open);
            }
            text.skipBlanks();
            arguments.add(term());
            text.skipBlanks();
        }
        text.eat(")");
        text.shallower();
        return function.get().call(List.copyOf(arguments), text.since(start), start);
    }
}
