package dev.retort.run;

import dev.retort.secret.Redacted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An exchange as people may see it: cleared of secrets, long contents cut.
 *
 * @param line {@code POST http://localhost:8080/users}
 * @param earlier the hops before the last, a line each
 * @param request what was sent
 * @param response what came back, if anything did
 * @param trouble why there is no answer, if that is so
 * @param timings {@code dns 0 · connect 1 · tls 0 · wait 9 · read 2 ms; connection reused}
 * @param notes what a reader should know and would not see elsewhere
 * @param again a command that sends the same once more
 */
public record Transcript(
        Redacted line,
        List<Redacted> earlier,
        Message request,
        Optional<Message> response,
        Optional<ShownTrouble> trouble,
        Duration elapsed,
        String timings,
        List<Redacted> notes,
        Redacted again) {

    public Transcript {
        earlier = List.copyOf(earlier);
        notes = List.copyOf(notes);
    }

    /**
     * A request or response.
     *
     * @param start its first line
     * @param summary of a response, status and reason: {@code 500 Internal Server Error}
     */
    public record Message(Redacted start, Redacted summary, List<Redacted> fields, Redacted content) {
        public Message {
            fields = List.copyOf(fields);
        }
    }
}
