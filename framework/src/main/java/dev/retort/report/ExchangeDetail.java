package dev.retort.report;

import dev.retort.run.Transcript;

/** Not an error of its own: the exchange below a failure, as its cause, since tools print a cause once and whole. */
public final class ExchangeDetail extends Throwable {

    public ExchangeDetail(String text) {
        super(text, null, false, false);
    }

    /** Of an exchange of which no more is known. */
    public static ExchangeDetail of(Transcript exchange) {
        return new ExchangeDetail(Visible.lines(Detail.of(exchange).text()));
    }

    /** What tools print behind "Caused by:", where the name of a class says nothing. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return "the exchange\n" + getMessage();
    }
}
