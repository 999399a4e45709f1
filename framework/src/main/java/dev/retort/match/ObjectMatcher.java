package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.template.NameUse;
import dev.retort.template.NameUses;
import dev.retort.template.Scope;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object whose named members are each as they have to be. Other members are ignored, for an API grows; only an exact
 * one refuses them.
 */
final class ObjectMatcher implements Matcher {

    private final List<Member> members;
    private final boolean exact;
    private final Location where;
    private final boolean rendered;

    /** One member that is expected. */
    record Member(MemberName name, Matcher matcher, Location where) {}

    ObjectMatcher(List<Member> members, boolean exact, Location where) {
        this.members = List.copyOf(members);
        this.exact = exact;
        this.where = where;
        this.rendered = members.stream().anyMatch(member -> member.name() instanceof MemberName.Rendered);
    }

    @Override
    public void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
        if (actual.isPresent() && actual.get() instanceof Members object) {
            matchMembers(object, at, scope, mismatches);
        } else {
            mismatches.add(at, () -> expectation(scope), () -> Words.actual(actual, Value.Kind.OBJECT), where);
        }
    }

    private void matchMembers(Members object, ValuePath at, Scope scope, Mismatches mismatches) {
        Set<String> expected = new HashSet<>();
        for (Member member : members) {
            Optional<String> name = member.name().render(scope, mismatches.problems());
            if (name.isEmpty()) {
                continue;
            }
            if ((exact || rendered) && !expected.add(name.get())) {
                mismatches.problems().add("equal-keys", where, "two keys are rendered as `" + name.get() + "`");
            }
            matchMember(member, name.get(), object, at, scope, mismatches);
        }
        if (exact) {
            refuseOthers(object, expected, at, mismatches);
        }
    }

    private static void matchMember(
            Member member, String name, Members object, ValuePath at, Scope scope, Mismatches mismatches) {
        Optional<Value> value = object.member(name);
        if (value.isPresent()) {
            member.matcher().match(value, at.member(name), scope, mismatches);
            return;
        }
        Mismatches found = mismatches.counting();
        member.matcher().match(value, at.member(name), scope, found);
        if (!found.isEmpty()) {
            mismatches.add(
                    at.member(name),
                    () -> member.matcher().expectation(scope),
                    () -> AbsentMember.of(name, object, at).shown(),
                    member.where());
        }
    }

    private void refuseOthers(Members object, Set<String> expected, ValuePath at, Mismatches mismatches) {
        object.toMap().forEach((name, value) -> {
            if (!expected.contains(name)) {
                mismatches.add(at.member(name), () -> "no such member", () -> Words.of(value), where);
            }
        });
    }

    @Override
    public Set<NameUse> names() {
        NameUses names = new NameUses();
        for (Member member : members) {
            names.and(member.name().names()).and(member.matcher().names());
        }
        return names.all();
    }

    @Override
    public String expectation(Scope scope) {
        Problems unheard = new Problems();
        return Words.listed("{", "}", members, member -> {
            String name = member.name().render(scope, unheard).orElse("a name that could not be rendered");
            return Words.name(name) + member.matcher().expectation(scope);
        });
    }
}
