package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.Optional;
import java.util.Set;

/** The name of a member in a tree, which may have variables in it. */
sealed interface MemberName {

    Optional<String> render(Scope scope, Problems problems);

    Set<NameUse> names();

    /** A name that is known. */
    record Known(String name) implements MemberName {

        @Override
        public Optional<String> render(Scope scope, Problems problems) {
            return Optional.of(name);
        }

        @Override
        public Set<NameUse> names() {
            return Set.of();
        }
    }

    /** A name that depends on variables; of one that is written {@code $$…} the first {@code $} is an escape. */
    record Rendered(Template template, boolean escaped) implements MemberName {

        @Override
        public Optional<String> render(Scope scope, Problems problems) {
            return template.text(scope, Places.TEXT, problems).map(name -> escaped ? name.substring(1) : name);
        }

        @Override
        public Set<NameUse> names() {
            return template.names();
        }
    }

    static MemberName of(String name) {
        return new Known(name);
    }

    /** Templates are read first, then a leading {@code $$} loses one {@code $} (RULES 20). */
    static MemberName read(SourceNode.Scalar key, Matchers reader) {
        String written = key.text();
        boolean escaped = written.startsWith("$$") && !written.startsWith("$${");
        if (!written.contains("${")) {
            return new Known(escaped ? written.substring(1) : written);
        }
        return new Rendered(reader.template(key), escaped);
    }
}
