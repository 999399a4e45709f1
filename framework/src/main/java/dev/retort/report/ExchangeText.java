package dev.retort.report;

import dev.retort.run.Transcript;

/** What an exchange shows: in one line, and whole. */
public final class ExchangeText {

    private ExchangeText() {}

    /** {@code POST http://localhost:8080/users → 201 Created, 12 ms}. */
    public static String line(Transcript exchange) {
        String answer =
                exchange.response().map(response -> response.summary().text()).orElse("no response");
        return Visible.line(exchange.line().text() + " → " + answer + ", "
                + exchange.elapsed().toMillis() + " ms");
    }

    /** That line, the request, the response, and the command that sends the request again. */
    public static String whole(Transcript exchange) {
        return line(exchange) + "\n\n" + Visible.lines(Detail.of(exchange).text()) + "\n";
    }
}
