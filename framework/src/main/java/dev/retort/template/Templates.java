package dev.retort.template;

import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceNode;

/** Compiles templates: skeleton. Immutable. */
public final class Templates {

    private final Registry<TemplateFunction> functions;
    private final Registry<TemplateFilter> filters;

    private Templates(Registry<TemplateFunction> functions, Registry<TemplateFilter> filters) {
        this.functions = functions;
        this.filters = filters;
    }

    public static Templates of(Registry<TemplateFunction> functions, Registry<TemplateFilter> filters) {
        return new Templates(functions, filters);
    }

    /** The template of that node, whatever it is; what is wrong with it goes to the problems. */
    public Template compile(SourceNode node, Problems problems) {
        throw new UnsupportedOperationException(node + "" + problems + functions + filters);
    }
}
