package dev.retort.report;

import dev.retort.run.ShownTrouble;
import dev.retort.run.Transcript;

/** What an exchange shows: in one line, and whole. */
public final class ExchangeText {

    private ExchangeText() {}

    /**
     * {@code POST http://localhost:8080/users → 201 Created, 12 ms}; where there is no answer, the kind of the failure
     * and the phase in which it happened: {@code POST http://localhost:8080/users ✗ connect-refused (connect), 3 ms}.
     */
    public static String line(Transcript exchange) {
        return Visible.line(exchange.line().text() + " " + end(exchange) + ", "
                + exchange.elapsed().toMillis() + " ms");
    }

    private static String end(Transcript exchange) {
        return exchange.trouble()
                .map(trouble -> "✗ " + trouble.kind() + " (" + trouble.phase() + ")")
                .or(() -> exchange.response()
                        .map(response -> "→ " + response.summary().text()))
                .orElse("→ no response");
    }

    /** That line, the request, the response or why there is none, and the command that sends the request again. */
    public static String whole(Transcript exchange) {
        String trouble = exchange.trouble().map(ExchangeText::lines).orElse("");
        return line(exchange) + "\n\n"
                + Visible.lines(trouble + Detail.of(exchange).text()) + "\n";
    }

    private static String lines(ShownTrouble trouble) {
        String hint = trouble.hint().isEmpty() ? "" : "  hint      " + trouble.hint() + "\n";
        return "  failure   " + trouble.summary() + "\n" + hint;
    }
}
