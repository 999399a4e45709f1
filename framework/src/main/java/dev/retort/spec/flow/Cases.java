package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Origin;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.template.Variable;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code cases}: the rows with which a test or group runs, one after the other. Immutable; at least one row.
 *
 * @param fieldNames the names that every row has a value for, or some row has
 */
public record Cases(List<Row> rows, Set<String> fieldNames) {

    private static final int MOST = 10_000;

    /** The variable of a row that is no map. */
    private static final String WHOLE = "case";

    private static final String HIDDEN = "•••";

    /**
     * One row.
     *
     * @param number counted from 1
     * @param fields its variables
     */
    public record Row(int number, Location at, Map<String, Template> fields) {

        /**
         * The name of a node with this row: the fields that are literals stand in it (RULES 17).
         *
         * @param secrets the fields whose values no name may show
         */
        public String label(Template name, Set<String> secrets) {
            Map<String, Value> constants = new LinkedHashMap<>();
            fields.forEach((field, value) -> value.constant()
                    .ifPresent(
                            constant -> constants.put(field, secrets.contains(field) ? new Text(HIDDEN) : constant)));
            return name.label(Scope.knowing(constants)).orElse("");
        }

        /** The variables that its fields name. */
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            fields.values().forEach(field -> names.addAll(field.names()));
            return names;
        }

        /** The scope of what runs with this row. */
        public Scope scope(Scope around, String owner) {
            Map<String, Variable> variables = new LinkedHashMap<>();
            fields.forEach((field, value) ->
                    variables.put(field, Variable.of(value, Origin.of(Origin.Kind.CASE, value.at()))));
            return around.inside(Scope.Layer.OWN, owner, variables);
        }
    }

    public Cases {
        rows = List.copyOf(rows);
        fieldNames = Set.copyOf(fieldNames);
    }

    private static Cases of(List<Row> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.fields().keySet()));
        return new Cases(rows, names);
    }

    /** Takes the key {@code cases}. */
    static Optional<Cases> read(Fields fields, Reading reading) {
        return fields.take("cases", node -> read(node, reading))
                .filter(cases -> !cases.rows().isEmpty());
    }

    private static Cases read(SourceNode node, Reading reading) {
        List<Row> rows = new ArrayList<>();
        if (node instanceof SourceNode.Sequence list) {
            if (list.items().isEmpty()) {
                reading.problems().add("no-cases", node.at(), "`cases` has no rows", "write at least one, or `skip`");
            }
            for (SourceNode item : list.items()) {
                rows.add(new Row(rows.size() + 1, item.at(), fields(item, reading)));
            }
        } else if (node instanceof SourceNode.Scalar scalar && scalar.form() == SourceNode.Scalar.Form.NUMBER) {
            count(scalar, rows, reading);
        } else if (node instanceof SourceNode.Scalar scalar && !scalar.text().isBlank()) {
            String what = scalar.text().contains("${") ? "a variable" : "a file";
            reading.problems()
                    .add(
                            "not-supported-yet",
                            node.at(),
                            "`cases` from " + what + " is not supported yet",
                            "write the rows here, as a list");
            return of(List.of());
        } else {
            reading.problems()
                    .add("wrong-type", node.at(), "expected a list of rows or a number but this is " + node.phrase());
            return of(List.of());
        }
        return of(rows);
    }

    private static Map<String, Template> fields(SourceNode item, Reading reading) {
        Map<String, Template> fields = new LinkedHashMap<>();
        if (item instanceof SourceNode.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                reading.checkVariable(entry.key());
                fields.put(entry.key().text(), reading.template(entry.value()));
            });
        } else {
            fields.put(WHOLE, reading.template(item));
        }
        return fields;
    }

    private static void count(SourceNode.Scalar scalar, List<Row> rows, Reading reading) {
        long count = Numeral.parse(scalar.text())
                .toOptional()
                .flatMap(Numeral::toLong)
                .orElse(0L);
        if (count < 1 || count > MOST) {
            reading.problems()
                    .add("no-cases", scalar.at(), "`cases: " + scalar.text() + "` is no number from 1 to 10,000");
            return;
        }
        for (int number = 1; number <= count; number++) {
            rows.add(new Row(
                    number,
                    scalar.at(),
                    Map.of(
                            WHOLE,
                            reading.template(new SourceNode.Scalar(
                                    scalar.at(), String.valueOf(number), SourceNode.Scalar.Form.NUMBER, true)))));
        }
    }
}
