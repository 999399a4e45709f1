package dev.retort.project;

import dev.retort.spec.BaseUrl;
import dev.retort.template.Template;
import java.util.Map;
import java.util.Optional;

/** One of the environments of {@code retort.yaml}: where the server is, and what varies with it. Immutable. */
public record Environment(String name, Optional<BaseUrl> baseUrl, Map<String, Template> vars) {

    public static final Environment NONE = new Environment("default", Optional.empty(), Map.of());
}
