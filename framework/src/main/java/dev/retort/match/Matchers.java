package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceNode;
import dev.retort.template.Template;
import dev.retort.template.Templates;

/** Reads matchers: skeleton. */
public final class Matchers {

    private final Registry<Operator> operators;
    private final Templates templates;
    private final Problems problems;
    private final boolean text;

    private Matchers(Registry<Operator> operators, Templates templates, Problems problems, boolean text) {
        this.operators = operators;
        this.templates = templates;
        this.problems = problems;
        this.text = text;
    }

    /** Reads matchers for data: {@code 1} is not {@code "1"}. */
    public static Matchers of(Registry<Operator> operators, Templates templates, Problems problems) {
        return new Matchers(operators, templates, problems, false);
    }

    /** The same for values that are always text (a field, a cookie): a number compares with the text as written. */
    public Matchers forText() {
        return new Matchers(operators, templates, problems, true);
    }

    public boolean readsText() {
        return text;
    }

    public Matcher read(SourceNode node) {
        throw new UnsupportedOperationException();
    }

    public Template template(SourceNode node) {
        return templates.compile(node, problems);
    }

    public Problems problems() {
        return problems;
    }
}
