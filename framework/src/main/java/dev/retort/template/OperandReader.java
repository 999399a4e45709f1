package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a value comes from.
 *
 * <pre>
 * source    = ( quoted / name [ "(" arguments ")" ] ) *step
 * step      = "." name / "[" integer "]" / "[" quoted "]"
 * arguments = [ argument *( "," argument ) ]
 * argument  = number / duration / "true" / "false" / "null" / source
 * </pre>
 */
final class OperandReader {

    private final Cursor cursor;
    private final Calls calls;

    OperandReader(Cursor cursor, Calls calls) {
        this.cursor = cursor;
        this.calls = calls;
    }

    Optional<Expression> source() {
        int start = cursor.position();
        if (Quotes.opens(cursor.peek())) {
            return cursor.quoted()
                    .flatMap(text -> steps(new Expression.Literal(new Text(text), cursor.since(start)), start));
        }
        String name = cursor.takeWhile(Names::part);
        if (name.isEmpty()) {
            return unexpected("write a variable, `${user.name}`, or a function, `${uuid()}`");
        }
        Location at = cursor.here(start);
        Optional<Expression> read = cursor.peek() == '('
                ? call(name, start, at)
                : Optional.of(new Expression.Name(name, calls.isFunction(name), at));
        return read.flatMap(expression -> steps(expression, start));
    }

    private Optional<Expression> call(String name, int start, Location at) {
        Optional<TemplateFunction> function = calls.function(name, at, cursor.problems());
        Optional<List<Expression>> arguments = arguments();
        if (function.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        Location whole = cursor.here(start);
        int given = arguments.get().size();
        return Calls.fits("function", function.get(), function.get().arity(), given, whole, cursor.problems())
                ? Optional.of(new FunctionCall(function.get(), arguments.get(), cursor.since(start), whole))
                : Optional.empty();
    }

    private Optional<Expression> steps(Expression source, int start) {
        Optional<Expression> walked = Optional.of(source);
        while (walked.isPresent() && (cursor.peek() == '.' || cursor.peek() == '[')) {
            Expression of = walked.get();
            walked = cursor.take('.') ? member(of, start) : bracket(of, start);
        }
        if (walked.isPresent() && cursor.peek() == '(') {
            String path = cursor.since(start);
            return unexpected("`" + path + "` is no function; filters are written `${" + path + " | length}`");
        }
        return walked;
    }

    private Optional<Expression> member(Expression of, int start) {
        int from = cursor.position();
        String name = cursor.takeWhile(Names::part);
        return name.isEmpty()
                ? unexpected("after `.` comes a name; any other is written `['odd key']`")
                : Optional.of(new MemberStep(of, name, cursor.since(start), cursor.here(from)));
    }

    private Optional<Expression> bracket(Expression of, int start) {
        cursor.take('[');
        int from = cursor.position();
        if (Quotes.opens(cursor.peek())) {
            return cursor.quoted()
                    .filter(name -> closed())
                    .map(name -> new MemberStep(of, name, cursor.since(start), cursor.here(from)));
        }
        Optional<Integer> index = index(cursor.takeWhile(c -> '0' <= c && c <= '9' || c == '-'));
        if (index.isEmpty()) {
            cursor.back(from);
            return unexpected(
                    "in `[ ]` stands a number or a quoted name: `[0]`, `['odd key']`; for a variable: `| at(i)`");
        }
        return closed()
                ? Optional.of(new IndexStep(of, index.get(), cursor.since(start), cursor.here(from)))
                : Optional.empty();
    }

    private static Optional<Integer> index(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean closed() {
        return cursor.take(']') || unexpected("`[` is closed by `]`").isPresent();
    }

    /** The arguments in parentheses; the opening one is next. */
    Optional<List<Expression>> arguments() {
        cursor.take('(');
        List<Expression> arguments = new ArrayList<>();
        cursor.skipBlanks();
        while (!cursor.take(')')) {
            if (!arguments.isEmpty() && !cursor.take(',')) {
                return unexpected("arguments are separated by `,` and end with `)`");
            }
            cursor.skipBlanks();
            Optional<Expression> argument = LiteralReader.read(cursor).or(this::source);
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(argument.get());
            cursor.skipBlanks();
        }
        return Optional.of(List.copyOf(arguments));
    }

    /** Reports what is next as wrong; always empty. */
    <T> Optional<T> unexpected(String allowed) {
        int start = cursor.position();
        if (cursor.atEnd()) {
            return cursor.fail(start, start + 1, "`${…}` ends too early", allowed);
        }
        String rest = cursor.rest();
        String found = "`" + rest + "` is not expected here";
        if (rest.startsWith("$")) {
            return cursor.fail(
                    start, start + 1, found, "inside `${…}` a variable stands by its name alone: `${a | default(b)}`");
        }
        return cursor.fail(start, start + rest.length(), found, allowed);
    }
}
