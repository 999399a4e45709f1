package dev.retort.spec;

import java.util.List;

/** Fields that hold entity tags (RFC 9110, section 8.8.3), whose quotes YAML takes away where they are written once. */
final class EntityTags {

    private static final List<String> FIELDS = List.of("ETag", "If-Match", "If-None-Match");

    private EntityTags() {}

    /** Notes a tag without quotes: it is sent as it is, for a server may be tested with it. */
    static void check(NamedText field, Rendering rendering) {
        String value = field.value().strip();
        boolean holdsTags = FIELDS.stream().anyMatch(field.name()::equalsIgnoreCase);
        boolean quoted = value.endsWith("\"") && (value.startsWith("\"") || value.startsWith("W/\""));
        if (holdsTags && !quoted && !value.equals("*")) {
            rendering
                    .notes()
                    .accept("the entity tag in `" + field.name() + ": " + value
                            + "` has no quotes; YAML takes away the outer ones, so write `'\"" + value + "\"'`");
        }
    }
}
