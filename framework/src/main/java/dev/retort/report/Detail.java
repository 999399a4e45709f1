package dev.retort.report;

import dev.retort.run.ShownUse;
import dev.retort.run.Transcript;
import dev.retort.secret.Redacted;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * The exchange below a failure: what took part, the request, the response, and how to send it again.
 *
 * @param seed of the random values that took part
 */
record Detail(Transcript transcript, List<ShownUse> used, OptionalLong seed) {

    /** Of an exchange of which no more is known. */
    static Detail of(Transcript transcript) {
        return new Detail(transcript, List.of(), OptionalLong.empty());
    }

    String text() {
        List<String> lines = new ArrayList<>();
        if (!used.isEmpty()) {
            lines.add("  used      " + used.stream().map(Detail::use).collect(Collectors.joining(", ")));
        }
        seed.ifPresent(number -> lines.add(seed(number)));
        transcript.earlier().forEach(hop -> lines.add("  followed  " + hop.text()));
        transcript.notes().forEach(note -> lines.add("  note      " + note.text()));
        lines.add("  request");
        message(transcript.request(), lines);
        transcript.response().ifPresent(response -> {
            lines.add("  response  (" + transcript.timings() + ")");
            message(response, lines);
        });
        lines.add("  again");
        transcript.again().text().lines().forEach(line -> lines.add("    " + line));
        return String.join("\n", lines);
    }

    /** Which random values took part, and how to have the same ones again. */
    static String seed(long number) {
        return "  seed      " + number + "; the same random values again: -Dretort.seed=" + number;
    }

    private static String use(ShownUse use) {
        return use.name() + " = " + use.value() + " " + use.from();
    }

    private static void message(Transcript.Message message, List<String> lines) {
        lines.add("    " + message.start().text());
        message.fields().stream().map(Redacted::text).forEach(field -> lines.add("    " + Visible.line(field)));
        if (!message.content().isEmpty()) {
            lines.add("");
            message.content().text().lines().forEach(line -> lines.add("    " + line));
        }
    }
}
