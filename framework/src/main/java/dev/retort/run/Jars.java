package dev.retort.run;

import dev.retort.http.CookieChanges;
import dev.retort.http.CookieJar;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cookie jars of a file, by the name of their session. Thread-safe, guarded by itself. */
final class Jars {

    /** The session that neither sends nor stores. */
    private static final String NONE = "none";

    private final Clock clock;
    private final Map<String, CookieJar> jars = new LinkedHashMap<>();
    private final Map<String, CookieJar> atStart = new LinkedHashMap<>();

    Jars(Clock clock) {
        this.clock = clock;
    }

    /** @param session empty for the file's own jar */
    synchronized CookieJar named(String session) {
        return session.equals(NONE)
                ? CookieJar.none()
                : jars.computeIfAbsent(session, unknown -> CookieJar.empty(clock));
    }

    /** The same jars for one who goes on alone. */
    synchronized Jars apart() {
        Jars apart = new Jars(clock);
        jars.forEach((session, jar) -> {
            apart.jars.put(session, jar.copy());
            apart.atStart.put(session, jar.copy());
        });
        return apart;
    }

    /** Takes over what changed in jars that went on alone. */
    synchronized void takeOver(Jars apart) {
        apart.changes().forEach((session, changes) -> named(session).apply(changes));
    }

    /** Becomes what the others are now, which these were a copy of: that is what changed here. */
    void follow(Jars others) {
        Map<String, CookieJar> now = others.copies();
        synchronized (this) {
            now.forEach((session, jar) ->
                    named(session).apply(jar.changesSince(atStart.getOrDefault(session, CookieJar.empty(clock)))));
        }
    }

    private synchronized Map<String, CookieJar> copies() {
        Map<String, CookieJar> copies = new LinkedHashMap<>();
        jars.forEach((session, jar) -> copies.put(session, jar.copy()));
        return copies;
    }

    private synchronized Map<String, CookieChanges> changes() {
        Map<String, CookieChanges> changes = new LinkedHashMap<>();
        jars.forEach((session, jar) ->
                changes.put(session, jar.changesSince(atStart.getOrDefault(session, CookieJar.empty(clock)))));
        return changes;
    }
}
