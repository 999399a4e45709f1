package dev.retort.spec;

import dev.retort.template.Template;

/**
 * What the paths of requests are joined to.
 *
 * @param from where it is set, for the hint of a failed connection: {@code retort.yaml:3 (environment default)}
 */
public record BaseUrl(Template url, String from) {}
