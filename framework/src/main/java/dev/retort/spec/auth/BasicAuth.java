package dev.retort.spec.auth;

import dev.retort.http.Credentials;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** {@code basic: {username, password}}: RFC 7617, in UTF-8, sent at once and not only when asked. */
final class BasicAuth implements AuthKind {

    @Override
    public String name() {
        return "basic";
    }

    @Override
    public AuthSpec read(SourceNode node, Reading reading) {
        Optional<Fields> found = reading.fields(node);
        if (found.isEmpty()) {
            return new NoAuth();
        }
        try (Fields fields = found.get()) {
            Optional<Template> username = fields.require("username").map(reading::template);
            Optional<Template> password = fields.require("password").map(reading::template);
            password.ifPresent(secret -> reading.confide("auth.basic.password", secret));
            return username.isPresent() && password.isPresent()
                    ? new UserAndPassword(username.get(), password.get())
                    : new NoAuth();
        }
    }

    private record UserAndPassword(Template username, Template password) implements AuthSpec {
        @Override
        public Optional<Credentials> render(Rendering rendering) {
            Optional<String> user = username.text(rendering.scope(), Places.TEXT, rendering.problems());
            Optional<String> secret = password.text(rendering.scope(), Places.TEXT, rendering.problems());
            secret.ifPresent(text -> rendering.confidential().add("auth.basic.password", text));
            user.filter(name -> name.indexOf(':') >= 0)
                    .ifPresent(name -> rendering
                            .problems()
                            .add("basic-username", username.at(), "a user name with `:` cannot be sent as Basic"));
            return user.flatMap(name -> secret.map(word -> credentials(name + ":" + word)));
        }

        private static Credentials credentials(String pair) {
            String token = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return new FieldCredentials("Authorization", "Basic " + token);
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>(username.names());
            names.addAll(password.names());
            return names;
        }
    }
}
