package dev.retort.template;

import dev.retort.source.FileAccess;
import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * The variables that a template can see. The nearest wins: what belongs to a row or a test itself; then what was
 * captured; then the parameters {@code retort.var.*}; then the vars of the groups outwards, of the file, of the
 * environment (FORMAT 6).
 *
 * <p>A scope has an owner (run, file, group, row, test) and is inside the scope of the owner around it. A var is
 * rendered when it is first needed, in the scope of its owner, and then stays. Thread-safe: siblings that need one var
 * at once wait for one rendering, guarded by that variable; captures are guarded by their {@link Captures}.
 */
public final class Scope {

    private final Optional<Scope> outer;
    private final Layer layer;
    private final Map<String, Variable> variables;
    private final Captures captures;
    private final Draws draws;
    private final Surroundings surroundings;
    private final Consumer<Used> watcher;
    private final Witness witness;

    private Scope(
            Optional<Scope> outer,
            Layer layer,
            Map<String, Variable> variables,
            Captures captures,
            Draws draws,
            Surroundings surroundings,
            Consumer<Used> watcher,
            Witness witness) {
        this.outer = outer;
        this.layer = layer;
        this.variables = variables;
        this.captures = captures;
        this.draws = draws;
        this.surroundings = surroundings;
        this.watcher = watcher;
        this.witness = witness;
    }

    /** The outermost scope, of a run: nothing is declared yet. */
    public static Scope ofRun(Surroundings surroundings, long seed) {
        return new Scope(
                Optional.empty(),
                Layer.OWNERS,
                Map.of(),
                new Captures(),
                Draws.ofRun(seed),
                surroundings,
                used -> {},
                new Witness() {});
    }

    /** A scope that knows these values and nothing of the world: for names, which are told before anything runs. */
    public static Scope knowing(Map<String, ? extends Value> values) {
        Map<String, Variable> variables = new LinkedHashMap<>();
        values.forEach((name, value) -> variables.put(name, Variable.of(value, Origin.of(Origin.Kind.CASE))));
        Surroundings nowhere = new Surroundings(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                new SplittableRandom(0),
                name -> Optional.empty(),
                FileAccess.under(Path.of("."), List.of()));
        return ofRun(nowhere, 0).inside(Layer.OWN, "", variables);
    }

    /**
     * The scope of an owner inside this one.
     *
     * @param owner its path, which stays the same whatever else runs: random values depend on it
     */
    public Scope inside(Layer newLayer, String owner, Map<String, Variable> declared) {
        return new Scope(
                Optional.of(this),
                newLayer,
                Map.copyOf(declared),
                captures,
                draws.of(owner),
                surroundings,
                watcher,
                witness);
    }

    private Scope capturingInto(Captures own) {
        return new Scope(outer, layer, variables, own, draws, surroundings, watcher, witness);
    }

    /** This scope with no captures yet, as a file begins. */
    public Scope withoutCaptures() {
        return capturingInto(new Captures());
    }

    /** This scope with captures that begin as they are and go on alone: a parallel child's, a row's. */
    public Scope apart() {
        return capturingInto(captures.copy());
    }

    /** Takes over what was captured in a scope that went on alone; of two that capture one name the later counts. */
    public void takeOver(Scope apart) {
        captures.merge(apart.captures.changes());
    }

    /** What was captured since this scope went on alone. */
    public Map<String, Used> newlyCaptured() {
        return captures.changes();
    }

    /** Captures a value. */
    public void capture(String name, Value value, Origin origin) {
        captures.put(name, value, origin);
    }

    /** What some test captured under that name. */
    public Optional<Value> captured(String name) {
        return captures.get(name).map(Used::value);
    }

    /** Whether some test captured that name. */
    public boolean hasCaptured(String name) {
        return captures.get(name).isPresent();
    }

    /** This scope, telling that consumer of each variable that is read. */
    public Scope watching(Consumer<Used> consumer) {
        return new Scope(outer, layer, variables, captures, draws, surroundings, consumer, witness);
    }

    /** This scope and all inside it, telling that witness. */
    public Scope telling(Witness other) {
        return new Scope(outer, layer, variables, captures, draws, surroundings, watcher, other);
    }

    /** Is told of values before anybody uses them, and so before they can be shown. */
    public interface Witness {

        /** A declared variable was rendered. */
        default void rendered(Used used) {}

        /** A filter made one value of another. */
        default void changed(Value from, Value to) {}
    }

    void tellChange(Value from, Value to) {
        witness.changed(from, to);
    }

    /** What tells the time; to ask it draws no random number. */
    public Clock clock() {
        return surroundings.clock();
    }

    /** The surroundings for one call of a function, with a generator that is that call's own. */
    public Surroundings surroundings() {
        return surroundings.drawingFrom(draws.next());
    }

    /** The value of that variable; empty where nothing declares it, or where it has none: the problems may say why. */
    public Optional<Value> get(String name, Problems problems) {
        for (Layer each : Layer.values()) {
            Optional<Used> captured = each == Layer.CAPTURES ? captures.get(name) : Optional.empty();
            if (captured.isPresent()) {
                return told(captured);
            }
            Optional<Owned> owned = owned(each, name);
            if (owned.isPresent()) {
                Optional<Used> value = owned.get().render(problems);
                value.ifPresent(witness::rendered);
                return told(value);
            }
        }
        return Optional.empty();
    }

    private Optional<Value> told(Optional<Used> used) {
        used.ifPresent(watcher);
        used.filter(Used::random).ifPresent(random -> draws.note());
        return used.map(Used::value);
    }

    /** The value of a variable that is used at that place. */
    Evaluated lookUp(NameUse use, Problems problems) {
        Problems own = new Problems();
        Optional<Value> value = get(use.name(), own);
        for (Problem each : own.list()) {
            problems.add(
                    each.code(), each.at(), each.message(), each.suggestion().orElse(""));
        }
        return own.isEmpty() ? Evaluated.of(value, () -> absent(use)) : new Evaluated.Failed();
    }

    private Evaluated absent(NameUse use) {
        for (Layer each : Layer.values()) {
            Optional<Owned> owned = owned(each, use.name());
            if (owned.isPresent()) {
                return owned.get().absent(use.at());
            }
        }
        return Evaluated.Absent.variable(use, names());
    }

    /** Whether some owner declares that variable or some test captured it. */
    public boolean declares(String name) {
        return names().contains(name);
    }

    /** All names that can be seen from here. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Optional<Scope> each = Optional.of(this); each.isPresent(); each = each.get().outer) {
            names.addAll(each.get().variables.keySet());
        }
        names.addAll(captures.names());
        return names;
    }

    private Optional<Owned> owned(Layer wanted, String name) {
        for (Optional<Scope> each = Optional.of(this); each.isPresent(); each = each.get().outer) {
            Scope scope = each.get();
            Optional<Variable> variable =
                    scope.layer == wanted ? Optional.ofNullable(scope.variables.get(name)) : Optional.empty();
            if (variable.isPresent()) {
                return Optional.of(new Owned(scope, name, variable.get()));
            }
        }
        return Optional.empty();
    }

    /** A variable and the scope of its owner, in which it is rendered. */
    private record Owned(Scope owner, String name, Variable variable) {

        Optional<Used> render(Problems problems) {
            return variable.value(owner.drawingFor(name), problems)
                    .map(value -> new Used(name, value, variable.origin(), variable.isRandom()));
        }

        /** Names what the variable itself lacks, an environment variable say, beside where it is declared. */
        Evaluated absent(Location at) {
            Origin origin = variable.origin();
            String why = variable.lack(owner.drawingFor(name))
                    .map(lack -> ": " + lack)
                    .orElse("");
            String place = origin.at().map(where -> ", " + where.shown()).orElse("");
            String message = "`" + name + "` has no value" + why + " (" + origin.shown() + place + ")";
            return origin.kind() == Origin.Kind.SECRET
                    ? Evaluated.Absent.of(
                            at, message, "set it, or write `secrets: {" + name + ": …}` into retort.local.yaml")
                    : Evaluated.Absent.of(at, message);
        }
    }

    private Scope drawingFor(String variable) {
        return new Scope(
                outer, layer, variables, captures, draws.of("$" + variable), surroundings, used -> {}, witness);
    }

    /** Whether random values took part in what was rendered in this scope and inside it. */
    public boolean hasDrawn() {
        return draws.haveDrawn();
    }

    /** The layers of variables, the nearest first. */
    public enum Layer {
        /** What belongs to a row of {@code cases} or to a test alone, and {@code response}. */
        OWN,
        CAPTURES,
        PARAMETERS,
        /** The vars of groups, of the file, of the environment. */
        OWNERS
    }
}
