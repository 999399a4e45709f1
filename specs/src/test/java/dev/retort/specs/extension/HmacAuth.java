package dev.retort.specs.extension;

import dev.retort.Extension;
import dev.retort.http.Credentials;
import dev.retort.http.Request;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.spec.Rendering;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.AuthSpec;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code auth: {hmac: {key: …, secret: …}}}: signs the method and the target of a request. */
public final class HmacAuth implements Extension, AuthKind {

    @Override
    public List<AuthKind> auths() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "hmac";
    }

    @Override
    public AuthSpec read(SourceNode node, Reading reading) {
        Optional<Fields> found = reading.fields(node);
        if (found.isEmpty()) {
            return new Hmac(reading.template(node), reading.template(node));
        }
        try (Fields fields = found.get()) {
            return new Hmac(
                    reading.template(fields.require("key").orElse(node)),
                    reading.template(fields.require("secret").orElse(node)));
        }
    }

    private record Hmac(Template key, Template secret) implements AuthSpec {

        @Override
        public Optional<Credentials> render(Rendering rendering) {
            Optional<String> id = key.text(rendering.scope(), Places.TEXT, rendering.problems());
            Optional<String> password = secret.text(rendering.scope(), Places.TEXT, rendering.problems());
            password.ifPresent(known -> rendering.confidential().add("auth.hmac.secret", known));
            return id.flatMap(name -> password.map(known -> request -> signed(request, name, known)));
        }

        private static Request signed(Request request, String key, String secret) {
            String text = request.method() + " " + request.target().pathAndQuery();
            return request.with(request.headers().with("Authorization", "HMAC " + key + ":" + signature(text, secret)));
        }

        private static String signature(String text, String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every Java has HmacSHA256", missing);
            }
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>(key.names());
            names.addAll(secret.names());
            return names;
        }
    }
}
