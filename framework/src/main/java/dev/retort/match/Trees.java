package dev.retort.match;

import dev.retort.source.Location;
import dev.retort.value.Items;
import dev.retort.value.Members;
import dev.retort.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a tree of literals of a value that came out of a variable.
 *
 * @param exact whether its objects allow no other members
 */
record Trees(Typing typing, boolean exact) {

    Matcher of(Value value, Location where) {
        if (value instanceof Members object) {
            List<ObjectMatcher.Member> members = new ArrayList<>();
            object.toMap()
                    .forEach((name, member) ->
                            members.add(new ObjectMatcher.Member(MemberName.of(name), of(member, where), where)));
            return new ObjectMatcher(members, exact, where);
        }
        if (value instanceof Items array) {
            return new ArrayMatcher(
                    array.items().stream().map(item -> of(item, where)).toList(), where);
        }
        return LiteralMatcher.of(value, typing, where);
    }
}
