package dev.retort.match;

import dev.retort.source.NearestName;
import dev.retort.value.Members;
import java.util.Optional;

/**
 * A member that an object does not have, in words: with the name that was probably meant, or with the path, where a
 * path was written as a name.
 */
record AbsentMember(String name, Members object, ValuePath at) {

    static AbsentMember of(String name, Members object, ValuePath at) {
        return new AbsentMember(name, object, at);
    }

    String shown() {
        if (looksLikePath()) {
            return "absent; if `" + name + "` is a path, write `" + at + "." + name + "`";
        }
        return near().map(other -> "absent; there is `" + other + "`").orElse("absent");
    }

    /** {@code user.name}, {@code items[0].id}: names between dots, and nothing that a path cannot have there. */
    private boolean looksLikePath() {
        boolean inName = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean joint = c == '.' || c == '[' || c == ']';
            if (!joint && !Character.isLetterOrDigit(c) && c != '_' || c == '.' && !inName) {
                return false;
            }
            inName = c != '.';
        }
        return inName && name.indexOf('.') > 0;
    }

    /** The name of a member that is there, if one looks like it. */
    private Optional<String> near() {
        return NearestName.of(name, object.names());
    }
}
