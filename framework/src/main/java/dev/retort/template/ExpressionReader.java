package dev.retort.template;

import dev.retort.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands in {@code ${…}} to its end: an operand, then filters.
 *
 * <pre>
 * hole   = operand *( "|" filter ) [ "|" "raw" ]
 * filter = name [ "(" arguments ")" ]
 * </pre>
 */
final class ExpressionReader {

    private static final String RAW = "raw";

    private final Cursor cursor;
    private final Calls calls;
    private final OperandReader operands;

    ExpressionReader(Cursor cursor, Calls calls) {
        this.cursor = cursor;
        this.calls = calls;
        this.operands = new OperandReader(cursor, calls);
    }

    Optional<Hole> hole(Location at) {
        cursor.skipBlanks();
        int start = cursor.position();
        return operands.source()
                .flatMap(source -> filters().map(chain -> {
                    String written = cursor.since(start);
                    Expression whole = chain.calls().isEmpty() ? source : new Piped(source, chain.calls(), written);
                    return new Hole(whole, chain.raw(), at);
                }));
    }

    /** Filters alone; a {@code |} before the first may be there or not. */
    Optional<List<FilterCall>> chain() {
        cursor.skipBlanks();
        int start = cursor.position();
        List<FilterCall> all = new ArrayList<>();
        if (cursor.peek() != '|') {
            Optional<FilterCall> first = filter(cursor.takeWhile(Names::part), start);
            if (first.isEmpty()) {
                return Optional.empty();
            }
            all.add(first.get());
        }
        Optional<Chain> rest = filters();
        if (rest.isPresent() && rest.get().raw()) {
            return cursor.fail(start, cursor.position(), "`raw` does nothing here", "leave it out");
        }
        return rest.map(chain -> {
            all.addAll(chain.calls());
            return List.copyOf(all);
        });
    }

    private record Chain(List<FilterCall> calls, boolean raw) {}

    private Optional<Chain> filters() {
        List<FilterCall> filters = new ArrayList<>();
        cursor.skipBlanks();
        while (cursor.take('|')) {
            cursor.skipBlanks();
            int start = cursor.position();
            String name = cursor.takeWhile(Names::part);
            cursor.skipBlanks();
            if (name.equals(RAW)) {
                return cursor.atEnd()
                        ? Optional.of(new Chain(List.copyOf(filters), true))
                        : operands.unexpected("`raw` stands at the end, without arguments");
            }
            Optional<FilterCall> filter = filter(name, start);
            if (filter.isEmpty()) {
                return Optional.empty();
            }
            filters.add(filter.get());
            cursor.skipBlanks();
        }
        return cursor.atEnd()
                ? Optional.of(new Chain(List.copyOf(filters), false))
                : operands.unexpected("a filter begins with `|`: `${name | upper}`");
    }

    private Optional<FilterCall> filter(String name, int start) {
        if (name.isEmpty()) {
            return operands.unexpected("after `|` comes the name of a filter");
        }
        Location at = cursor.here(start);
        Optional<TemplateFilter> filter = calls.filter(name, at, cursor.problems());
        Optional<List<Expression>> arguments = cursor.peek() == '(' ? operands.arguments() : Optional.of(List.of());
        if (filter.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        FilterCall call = new FilterCall(filter.get(), arguments.get(), cursor.here(start));
        return call.canDo(cursor.problems()) ? Optional.of(call) : Optional.empty();
    }
}
