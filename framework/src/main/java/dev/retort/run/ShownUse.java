package dev.retort.run;

import dev.retort.secret.Redacted;

/**
 * A variable that took part in a request.
 *
 * @param from where its value came from, in words with the place: {@code from vars (:3)}
 */
public record ShownUse(Redacted name, Redacted value, Redacted from) {}
