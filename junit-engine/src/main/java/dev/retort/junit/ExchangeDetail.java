package dev.retort.junit;

/** Not an error of its own: the exchange below a failure, as its cause, since tools print a cause once and whole. */
final class ExchangeDetail extends Throwable {

    ExchangeDetail(String text) {
        super(text, null, false, false);
    }

    @Override
    public String toString() {
        return "the exchange\n" + getMessage();
    }
}
