package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.function.Consumer;

/** {@code user.name} or {@code user['odd name']}. */
record MemberStep(Expression of, String member, String written, Location at) implements Expression {

    @Override
    public Evaluated evaluate(Scope scope, Problems problems) {
        return of.evaluate(scope, problems).then(this::walk);
    }

    private Evaluated walk(Value value) {
        return Evaluated.of(value.member(member), () -> absent(value));
    }

    private Evaluated absent(Value value) {
        String message = "`" + written + "` is absent: `" + of.written() + "` ";
        return value instanceof Members members && members.size() > 0
                ? Evaluated.Absent.member(at, message + "has " + Listing.of(members.names()), member, members.names())
                : Evaluated.Absent.of(at, message + "is " + Shown.kind(value));
    }

    @Override
    public boolean isKnown() {
        return of.isKnown();
    }

    @Override
    public void tellNames(boolean soft, Consumer<NameUse> names) {
        of.tellNames(soft, names);
    }
}
