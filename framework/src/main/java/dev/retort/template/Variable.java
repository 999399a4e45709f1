package dev.retort.template;

import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.value.Value;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A declared variable: rendered when it is first needed, and fixed from then on. A rendering that failed is not fixed:
 * the next use tries again. Thread-safe, guarded by itself: who needs it while another renders it waits.
 */
public final class Variable {

    private final Renderer renderer;
    private final Optional<Template> template;
    private final Origin origin;
    private Optional<Value> value = Optional.empty();
    private boolean rendering;
    private boolean random;

    private Variable(Renderer renderer, Optional<Template> template, Origin origin) {
        this.renderer = renderer;
        this.template = template;
        this.origin = origin;
    }

    /** A variable that is that template, rendered in its owner's scope; absent where what the template names is. */
    public static Variable of(Template template, Origin origin) {
        return new Variable(template::evaluate, Optional.of(template), origin);
    }

    /** A variable that has its value already. */
    public static Variable of(Value value, Origin origin) {
        return new Variable((scope, problems) -> Optional.of(value), Optional.empty(), origin);
    }

    /** A variable whose value is asked for when it is needed; empty where there is none. */
    public static Variable lazily(Supplier<Optional<Value>> supplier, Origin origin) {
        return new Variable((scope, problems) -> supplier.get(), Optional.empty(), origin);
    }

    Origin origin() {
        return origin;
    }

    /** The value, rendered in that scope if it was not before. */
    synchronized Optional<Value> value(Scope owner, Problems problems) {
        if (value.isEmpty()) {
            if (rendering) {
                throw new IllegalStateException("a circle of vars that the plan did not see: " + origin);
            }
            rendering = true;
            try {
                value = renderer.render(owner, problems);
                random = owner.hasDrawn();
            } finally {
                rendering = false;
            }
        }
        return value;
    }

    /** Whether random values took part in its value. */
    synchronized boolean isRandom() {
        return random;
    }

    /** What it lacks where it has no value, in one line. */
    Optional<String> lack(Scope owner) {
        Problems problems = new Problems();
        template.ifPresent(absent -> absent.render(owner, problems));
        return problems.list().stream().findFirst().map(Problem::message);
    }

    private interface Renderer {
        Optional<Value> render(Scope scope, Problems problems);
    }
}
