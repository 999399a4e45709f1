package dev.retort.junit;

/** Not an error of its own: the exchange below a failure, as its cause, since tools print a cause once and whole. */
final class ExchangeDetail extends Throwable {

    ExchangeDetail(String text) {
        super(text, null, false, false);
    }

    /** What tools print behind "Caused by:", where the name of a class says nothing. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return "the exchange\n" + getMessage();
    }
}
