package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import dev.retort.value.Items;
import dev.retort.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of matchers as an operand: written as a list, or a variable that holds one. */
sealed interface Elements {

    /** The matchers; empty where the problems say why there are none. */
    Optional<List<Matcher>> matchers(Scope scope, Problems problems);

    Set<NameUse> names();

    /** As written. */
    record Written(List<Matcher> list) implements Elements {

        public Written {
            list = List.copyOf(list);
        }

        @Override
        public Optional<List<Matcher>> matchers(Scope scope, Problems problems) {
            return Optional.of(list);
        }

        @Override
        public Set<NameUse> names() {
            return Names.of(list);
        }
    }

    /** What a variable holds: literals. */
    record Rendered(String operator, Template template, Trees trees) implements Elements {

        @Override
        public Optional<List<Matcher>> matchers(Scope scope, Problems problems) {
            return template.render(scope, problems).flatMap(value -> literals(value, problems));
        }

        private Optional<List<Matcher>> literals(Value value, Problems problems) {
            if (value instanceof Items array) {
                return Optional.of(array.items().stream()
                        .map(item -> trees.of(item, template.at()))
                        .toList());
            }
            problems.add(
                    "wrong-operand", template.at(), wrong(operator, value.kind().phrase()));
            return Optional.empty();
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }

    static Elements read(String operator, SourceNode operand, Matchers reader) {
        if (operand instanceof SourceNode.Sequence sequence) {
            return new Written(reader.readElements(sequence));
        }
        Template template = reader.template(operand);
        if (operand instanceof SourceNode.Mapping || template.constant().isPresent()) {
            reader.problems().add("wrong-operand", operand.at(), wrong(operator, operand.phrase()));
        }
        return new Rendered(operator, template, reader.trees());
    }

    private static String wrong(String operator, String instead) {
        return "`" + operator + "` takes a list, not " + instead;
    }
}
