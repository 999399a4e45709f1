package dev.retort.template;

import java.util.List;

/** The filters that come with Retort. */
public final class Filters {

    private Filters() {}

    public static List<TemplateFilter> builtIn() {
        return List.of(new DefaultFilter());
    }
}
