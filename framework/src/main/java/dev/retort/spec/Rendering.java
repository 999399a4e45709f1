package dev.retort.spec;

import dev.retort.source.Problems;
import dev.retort.template.Scope;

/** One rendering of a request: the variables, and where it is told what went wrong. Confined to one attempt. */
public record Rendering(Scope scope, Problems problems) {}
