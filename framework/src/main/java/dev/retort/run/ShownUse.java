package dev.retort.run;

import dev.retort.secret.Redacted;
import dev.retort.template.Origin;

/** A variable that took part in a request. */
public record ShownUse(String name, Redacted value, Origin origin) {}
