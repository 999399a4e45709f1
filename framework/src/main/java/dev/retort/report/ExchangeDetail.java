package dev.retort.report;

/** Not an error of its own: the exchange below a failure, as its cause, since tools print a cause once and whole. */
public final class ExchangeDetail extends Throwable {

    public ExchangeDetail(String text) {
        super(text, null, false, false);
    }

    /** What tools print behind "Caused by:", where the name of a class says nothing. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return "the exchange\n" + getMessage();
    }
}
