package dev.retort;

import dev.retort.match.Operator;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.template.TemplateFilter;
import dev.retort.template.TemplateFunction;
import java.util.List;

/**
 * Words that specs can use beside the built-in ones. Found as a service: a jar names its class in
 * {@code META-INF/services/dev.retort.Extension}, or provides it in its module. What the lists hold must be stateless
 * and thread-safe; a name that is taken already is an error.
 */
public interface Extension {

    /** Operators of the matcher language, with their {@code $}. */
    default List<Operator> operators() {
        return List.of();
    }

    default List<TemplateFunction> functions() {
        return List.of();
    }

    default List<TemplateFilter> filters() {
        return List.of();
    }

    /** Kinds of request content; each is a key of a test. */
    default List<ContentKind> contents() {
        return List.of();
    }

    /** Kinds of authentication; each is a key under {@code auth}. */
    default List<AuthKind> auths() {
        return List.of();
    }

    /** Kinds of expectation; each is a key under {@code expect}. */
    default List<ExpectationKind> expectations() {
        return List.of();
    }
}
