package dev.retort.spec;

import dev.retort.match.Operator;
import dev.retort.source.Registry;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.template.TemplateFilter;
import dev.retort.template.TemplateFunction;

/**
 * The open sets of words that a spec can use: the built-in ones and those of a user's extensions.
 *
 * @param authors whose they are
 */
public record Vocabulary(
        Registry<Operator> operators,
        Registry<TemplateFunction> functions,
        Registry<TemplateFilter> filters,
        Registry<ContentKind> contents,
        Registry<AuthKind> auths,
        Registry<ExpectationKind> expectations,
        Authors authors) {}
