package dev.retort.run;

import dev.retort.secret.Redacted;
import java.time.Duration;

/**
 * Why there is no answer.
 *
 * @param kind its stable word: {@code connect-refused}
 * @param summary one clear line: {@code nothing listens on localhost:8080}
 * @param phase where it happened: {@code connect}
 * @param sent bytes
 * @param received bytes
 * @param hint what to look at next
 */
public record ShownTrouble(
        String kind, Redacted summary, String phase, Duration elapsed, long sent, long received, Redacted hint) {}
