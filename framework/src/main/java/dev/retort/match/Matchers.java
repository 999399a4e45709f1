package dev.retort.match;

import dev.retort.source.Problems;
import dev.retort.source.Registry;
import dev.retort.source.SourceNode;
import dev.retort.template.Template;
import dev.retort.template.Templates;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads matchers: a literal must be equal, a map of operators must all hold, any other map is an object with members
 * and a list an array (FORMAT 5). What is wrong with a node goes to the problems; the matcher that comes back then is
 * not to be used, but it can be. Confined to one reading, for {@link Problems} are.
 */
public final class Matchers {

    private final Registry<Operator> operators;
    private final Templates templates;
    private final Problems problems;
    private final Standpoint standpoint;

    private Matchers(Registry<Operator> operators, Templates templates, Problems problems, Standpoint standpoint) {
        this.operators = operators;
        this.templates = templates;
        this.problems = problems;
        this.standpoint = standpoint;
    }

    /** Reads matchers for data: {@code 1} is not {@code "1"}. */
    public static Matchers of(Registry<Operator> operators, Templates templates, Problems problems) {
        return new Matchers(operators, templates, problems, Standpoint.DATA);
    }

    /** The same for values that are always text (a field, a cookie): a number compares with the text as written. */
    public Matchers forText() {
        return at(standpoint.withTyping(Typing.TEXT));
    }

    /** The same for values that are data. */
    public Matchers forData() {
        return at(standpoint.withTyping(Typing.DATA));
    }

    /** The same for what a query gives that is not singular: {@code $exists} asks whether it found anything. */
    public Matchers forFound() {
        return at(standpoint.withFound(true));
    }

    /** The same for trees that allow no other members, at any depth through literals. */
    Matchers exactly() {
        return at(standpoint.withExact(true));
    }

    /** The same for a part of the value: an element, a member, its size. */
    public Matchers forParts() {
        return at(standpoint.withFound(false).withExact(false));
    }

    private Matchers at(Standpoint other) {
        return new Matchers(operators, templates, problems, other);
    }

    public boolean readsText() {
        return standpoint.typing() == Typing.TEXT;
    }

    Typing typing() {
        return standpoint.typing();
    }

    /** What makes trees of literals of values that come out of variables. */
    Trees trees() {
        return new Trees(standpoint.typing(), standpoint.exact());
    }

    /** Whether the value is all that a query found. */
    boolean readsFound() {
        return standpoint.found();
    }

    public Matcher read(SourceNode node) {
        if (node instanceof SourceNode.Mapping mapping) {
            return readMapping(mapping);
        }
        if (node instanceof SourceNode.Sequence sequence) {
            return new ArrayMatcher(at(standpoint.withFound(false)).readElements(sequence), sequence.at());
        }
        return readScalar((SourceNode.Scalar) node);
    }

    /**
     * Reads what is expected of a whole document, the value of {@code json}: a matcher, or a map whose keys that are
     * {@code $} or begin with {@code $.} or {@code $[} are JSONPaths, beside members or alone.
     */
    public Matcher readDocument(SourceNode node) {
        if (!(node instanceof SourceNode.Mapping mapping)) {
            return read(node);
        }
        Keys keys = Keys.of(mapping);
        if (keys.paths().isEmpty() || !keys.operators().isEmpty()) {
            return read(node);
        }
        List<Matcher> parts = new ArrayList<>();
        keys.paths().forEach(entry -> parts.add(PathMatcher.read(entry, this)));
        if (!keys.members().isEmpty()) {
            parts.add(readMembers(keys.members(), mapping));
        }
        return new DocumentMatcher(parts);
    }

    /** The matchers of a list, one for each of its elements. */
    List<Matcher> readElements(SourceNode.Sequence sequence) {
        for (SourceNode item : sequence.items()) {
            Keys.refuseOptional(item, problems);
        }
        return sequence.items().stream().map(this::read).toList();
    }

    private Matcher readMapping(SourceNode.Mapping mapping) {
        Keys keys = Keys.of(mapping);
        if (keys.operators().isEmpty()) {
            keys.refusePaths(problems);
            if (readsText()) {
                keys.refuseMembersOfText(operators, problems);
            }
            return at(standpoint.withFound(false)).readMembers(keys.members(), mapping);
        }
        keys.refuseMembers(problems);
        Matchers inner = at(standpoint.withExact(false));
        return AllMatcher.of(
                keys.operators().stream()
                        .flatMap(entry -> inner.operator(entry).stream())
                        .toList(),
                mapping.at());
    }

    ObjectMatcher readMembers(List<SourceNode.Entry> entries, SourceNode.Mapping mapping) {
        return new ObjectMatcher(
                entries.stream()
                        .map(entry -> new ObjectMatcher.Member(
                                MemberName.read(entry.key(), this),
                                read(entry.value()),
                                entry.value().at()))
                        .toList(),
                standpoint.exact(),
                mapping.at());
    }

    private List<Matcher> operator(SourceNode.Entry entry) {
        return UnknownOperator.find(entry.key(), operators, problems).stream()
                .map(operator -> operator.read(entry.value(), this))
                .toList();
    }

    private Matcher readScalar(SourceNode.Scalar scalar) {
        Template template = template(scalar);
        boolean constant = !scalar.text().contains("${");
        return template.constant()
                .<Matcher>map(value -> new LiteralMatcher(
                        value, constant ? scalar.text() : Words.written(value), typing(), scalar.at()))
                .orElse(new TemplateMatcher(template, trees()));
    }

    public Template template(SourceNode node) {
        return templates.compile(node, problems);
    }

    public Problems problems() {
        return problems;
    }

    /** From where the value is looked at. */
    private record Standpoint(Typing typing, boolean exact, boolean found) {

        static final Standpoint DATA = new Standpoint(Typing.DATA, false, false);

        Standpoint withTyping(Typing other) {
            return new Standpoint(other, exact, found);
        }

        Standpoint withExact(boolean other) {
            return new Standpoint(typing, other, found);
        }

        Standpoint withFound(boolean other) {
            return new Standpoint(typing, exact, other);
        }
    }
}
