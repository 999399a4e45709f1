package dev.retort.brittle;

import dev.retort.Extension;
import dev.retort.http.Credentials;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.AuthSpec;
import dev.retort.template.NameUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which throws when the plan wants to know what its word depends on. */
public final class ThrowsWhenAskedForNames implements Extension {

    @Override
    public List<AuthKind> auths() {
        return List.of(new Nameless());
    }

    private record Nameless() implements AuthKind, AuthSpec {
        @Override
        public String name() {
            return "nameless";
        }

        @Override
        public AuthSpec read(SourceNode node, Reading reading) {
            return this;
        }

        @Override
        public Optional<Credentials> render(Rendering rendering) {
            return Optional.empty();
        }

        @Override
        public Set<NameUse> names() {
            throw new IllegalStateException("names");
        }
    }
}
