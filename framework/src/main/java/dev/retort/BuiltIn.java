package dev.retort;

import dev.retort.match.Operator;
import dev.retort.match.Operators;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.auth.Auths;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.content.Contents;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.spec.expect.ExpectationKinds;
import dev.retort.template.Filters;
import dev.retort.template.Functions;
import dev.retort.template.TemplateFilter;
import dev.retort.template.TemplateFunction;
import java.util.List;

/** The words that Retort brings: an extension like any other. */
final class BuiltIn implements Extension {

    @Override
    public List<Operator> operators() {
        return Operators.builtIn();
    }

    @Override
    public List<TemplateFunction> functions() {
        return Functions.builtIn();
    }

    @Override
    public List<TemplateFilter> filters() {
        return Filters.builtIn();
    }

    @Override
    public List<ContentKind> contents() {
        return Contents.builtIn();
    }

    @Override
    public List<AuthKind> auths() {
        return Auths.builtIn();
    }

    @Override
    public List<ExpectationKind> expectations() {
        return ExpectationKinds.builtIn();
    }
}
