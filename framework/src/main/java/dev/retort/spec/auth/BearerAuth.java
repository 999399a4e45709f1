package dev.retort.spec.auth;

import dev.retort.http.Credentials;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import java.util.Optional;
import java.util.Set;

/** {@code bearer: TOKEN}: RFC 6750, section 2.1. */
final class BearerAuth implements AuthKind {

    @Override
    public String name() {
        return "bearer";
    }

    @Override
    public AuthSpec read(SourceNode node, Reading reading) {
        reading.text(node);
        Template token = reading.template(node);
        reading.confide("auth.bearer", token);
        return new Bearer(token);
    }

    private record Bearer(Template token) implements AuthSpec {
        @Override
        public Optional<Credentials> render(Rendering rendering) {
            Optional<String> text = token.text(rendering.scope(), Places.TEXT, rendering.problems());
            text.ifPresent(secret -> rendering.confidential().add("auth.bearer", secret));
            return text.map(secret -> new FieldCredentials("Authorization", "Bearer " + secret));
        }

        @Override
        public Set<NameUse> names() {
            return token.names();
        }
    }
}
