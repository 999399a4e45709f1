package dev.retort.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a hop while it happens. Belongs to the thread of the exchange. */
final class Progress {

    private final Map<Phase, Duration> phases = new EnumMap<>(Phase.class);
    private final List<String> notes = new ArrayList<>();
    private final List<ResponseHead> interim = new ArrayList<>();
    private final Instant started;
    private Phase phase = Phase.PREPARE;
    private long since = System.nanoTime();
    private Optional<Connection> connection = Optional.empty();
    private boolean reused;
    private Optional<ResponseHead> head = Optional.empty();
    private Optional<WireContent> content = Optional.empty();
    private Optional<TlsSession> tls = Optional.empty();

    Progress(Clock clock) {
        started = clock.instant();
    }

    void enter(Phase next) {
        long now = System.nanoTime();
        phases.merge(phase, Duration.ofNanos(now - since), Duration::plus);
        phase = next;
        since = now;
    }

    Phase phase() {
        return phase;
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void interim(ResponseHead head) {
        interim.add(head);
    }

    int interimCount() {
        return interim.size();
    }

    void uses(Connection used, boolean again) {
        connection = Optional.of(used);
        reused = again;
    }

    void head(ResponseHead came) {
        head = Optional.of(came);
    }

    void reading(WireContent arriving) {
        content = Optional.of(arriving);
    }

    /** How much content has come: {@code 3 of 10 bytes}. */
    Optional<String> content() {
        return content.map(WireContent::extent);
    }

    void secured(TlsSession session) {
        tls = Optional.of(session);
    }

    long sent() {
        return connection.map(Connection::sent).orElse(0L);
    }

    long received() {
        return connection.map(Connection::received).orElse(0L);
    }

    /** What the response has set, so far as there is one. */
    List<SetCookie> cookies() {
        return head.map(came -> SetCookies.of(came.headers())).orElse(List.of());
    }

    /** The hop as far as it came; the phase that it is in counts up to now. */
    Hop hop(Message message) {
        enter(phase);
        Map<Phase, Duration> onTheWire = new EnumMap<>(phases);
        onTheWire.remove(Phase.PREPARE);
        return new Hop(
                message.head(),
                message.content(),
                head,
                cookies(),
                interim,
                started,
                new Timings(onTheWire),
                reused,
                tls,
                notes);
    }
}
