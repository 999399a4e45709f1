package dev.retort.spec;

import dev.retort.source.Problems;
import dev.retort.template.Scope;
import java.util.function.Consumer;

/**
 * One rendering of a request: the variables, and where it is told what went wrong. Confined to one attempt.
 *
 * @param confidential learns the passwords that the request has
 * @param notes hears what a reader of the exchange should know and would not see in it, as sentences without a full
 *     stop
 */
public record Rendering(Scope scope, Problems problems, Confidential confidential, Consumer<String> notes) {}
