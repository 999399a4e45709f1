package dev.retort.brittle;

import dev.retort.Extension;
import dev.retort.template.TemplateFilter;
import java.util.List;

/** Which throws when it is asked what it brings. */
public final class CannotBeAsked implements Extension {

    @Override
    public List<TemplateFilter> filters() {
        throw new UnsupportedOperationException("later");
    }
}
