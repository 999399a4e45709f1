package dev.retort.spec.flow;

import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.value.Numeral;
import java.util.Optional;

/**
 * When, how often and in which order a group runs. Immutable.
 *
 * @param atMost how many of its tests run at once; 1: in order
 * @param stopsOnFailure whether the first failure ends the group
 */
public record GroupFlow(Conditions conditions, int atMost, boolean stopsOnFailure, Optional<Cases> cases) {

    public static GroupFlow read(Fields fields, Reading reading) {
        return new GroupFlow(
                Conditions.read(fields, reading),
                fields.take("parallel", node -> atMost(node, reading)).orElse(1),
                fields.take("onFailure", node -> stops(node, reading)).orElse(false),
                Cases.read(fields, reading));
    }

    private static int atMost(SourceNode node, Reading reading) {
        if (node instanceof SourceNode.Scalar scalar) {
            if (scalar.form() == SourceNode.Scalar.Form.BOOLEAN) {
                return scalar.text().equalsIgnoreCase("true") ? Integer.MAX_VALUE : 1;
            }
            Optional<Long> number = Numeral.parse(scalar.text()).toOptional().flatMap(Numeral::toLong);
            if (number.isPresent() && number.get() >= 1 && number.get() <= 1_000) {
                return number.get().intValue();
            }
        }
        reading.problems()
                .add("wrong-parallel", node.at(), "`parallel` is true, or how many at once: a number from 1 to 1,000");
        return 1;
    }

    private static boolean stops(SourceNode node, Reading reading) {
        String text = reading.text(node).orElse("continue");
        if (!text.equals("stop") && !text.equals("continue")) {
            reading.problems()
                    .add(
                            "wrong-on-failure",
                            node.at(),
                            "`onFailure` is `continue` or `stop`, not `" + text + "`",
                            "`stop` ends the group at its first failure");
        }
        return text.equals("stop");
    }

    public boolean isParallel() {
        return atMost > 1;
    }
}
