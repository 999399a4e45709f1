package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Members;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map with {@code ${…}} somewhere in it, perhaps in its keys. */
record MembersTemplate(Location at, List<Member> members) implements TreeTemplate {

    /** One member, its key always a text. */
    record Member(Template key, Template value) {}

    /** The template of that map: a constant if all in it is. */
    static Template of(Location at, List<Member> members) {
        Map<String, Value> constants = new LinkedHashMap<>();
        for (Member member : members) {
            Optional<Value> key = member.key().constant();
            Optional<Value> value = member.value().constant();
            if (key.isPresent() && key.get() instanceof Text name && value.isPresent()) {
                constants.put(name.text(), value.get());
            }
        }
        return constants.size() == members.size()
                ? new Constant(at, Members.of(constants))
                : new MembersTemplate(at, List.copyOf(members));
    }

    @Override
    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        for (Member member : members) {
            names.addAll(member.key().names());
            names.addAll(member.value().names());
        }
        return names;
    }

    @Override
    public Optional<Value> render(Scope scope, Problems problems) {
        Map<String, Value> rendered = new LinkedHashMap<>();
        for (Member member : members) {
            Optional<String> key = member.key().text(scope, Places.TEXT, problems);
            Optional<Value> value = member.value().render(scope, problems);
            if (key.isPresent() && rendered.containsKey(key.get())) {
                problems.add("duplicate-key", member.key().at(), "two keys come to `" + key.get() + "`");
            } else if (key.isPresent() && value.isPresent()) {
                rendered.put(key.get(), value.get());
            }
        }
        return rendered.size() == members.size() ? Optional.of(Members.of(rendered)) : Optional.empty();
    }
}
