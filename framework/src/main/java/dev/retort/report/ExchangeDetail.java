package dev.retort.report;

import dev.retort.run.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Not an error of its own: the exchange below a failure, as its cause, since tools print a cause once and whole. */
public final class ExchangeDetail extends Throwable {

    public ExchangeDetail(String text) {
        super(text, null, false, false);
    }

    /** Of an exchange of which no more is known. */
    public static ExchangeDetail of(Transcript exchange) {
        return new ExchangeDetail(
                Visible.lines(new Detail(List.of(), OptionalLong.empty(), Optional.of(exchange)).text()));
    }

    /** What tools print behind "Caused by:", where the name of a class says nothing. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return "the exchange\n" + getMessage();
    }
}
