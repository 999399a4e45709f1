package dev.retort.spec;

import dev.retort.match.Matchers;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.Reads;
import dev.retort.source.SourceNode;
import dev.retort.template.Template;
import dev.retort.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of a file: the words that may be used, and where it is told what is wrong. Confined to one thread. */
public final class Reading {

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Templates templates;
    private final Matchers matchers;
    private final List<WrittenSecret> confided = new ArrayList<>();

    public Reading(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.templates = Templates.of(vocabulary.functions(), vocabulary.filters());
        this.matchers = Matchers.of(vocabulary.operators(), templates, problems);
    }

    /** The same for a text that is read once more: what is wrong with it is told already. */
    Reading untold() {
        return new Reading(vocabulary, new Problems());
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Problems problems() {
        return problems;
    }

    public Templates templates() {
        return templates;
    }

    /** Reads matchers for data; {@code forText()} of it for what is always text. */
    public Matchers matchers() {
        return matchers;
    }

    public Template template(SourceNode node) {
        return templates.compile(node, problems);
    }

    /** The template of a text that is part of a scalar, or of a key. */
    public Template template(String text, Location at) {
        return templates.compile(text, at, problems);
    }

    public Optional<SourceNode.Mapping> mapping(SourceNode node) {
        return Reads.map(node, problems);
    }

    public List<SourceNode> list(SourceNode node) {
        return Reads.items(node, problems).orElse(List.of());
    }

    /** The text of a scalar that is not null, as written. */
    public Optional<String> text(SourceNode node) {
        return Reads.text(node, problems);
    }

    /** The texts of a list; a text by itself is a list of one. */
    public List<String> texts(SourceNode node) {
        List<SourceNode> items = node instanceof SourceNode.Scalar ? List.of(node) : list(node);
        return items.stream().map(this::text).flatMap(Optional::stream).toList();
    }

    /** The members of a map, to be taken one by one; close it to have the rest reported. */
    public Optional<Fields> fields(SourceNode node) {
        return mapping(node).map(mapping -> Fields.of(mapping, problems));
    }

    /** @param foreignWords words of other tools, each with what to write instead */
    public Fields fields(SourceNode.Mapping mapping, Map<String, String> foreignWords) {
        return Fields.of(mapping, problems, foreignWords);
    }

    /**
     * Tells that what this template says is a secret. Where it is written out, no report of the file shows it, unless
     * it is so short that it may be any word.
     *
     * @param name what it is, which is shown: {@code auth.basic.password}
     */
    public void confide(String name, Template secret) {
        confide(WrittenSecrets.of(name, secret));
    }

    void confide(List<WrittenSecret> secrets) {
        secrets.stream().filter(secret -> !secret.isShort()).forEach(confided::add);
    }

    public List<WrittenSecret> confided() {
        return List.copyOf(confided);
    }

    /** Reports a name that no variable can have. */
    public void checkVariable(SourceNode.Scalar name) {
        VariableNames.check(name, problems);
    }
}
