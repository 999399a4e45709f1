package dev.retort.source;

import java.util.Optional;

/** Slips with quotes. */
final class QuoteSlips {

    private QuoteSlips() {}

    /** {@code "\d+"}. */
    static Optional<Problem> badEscape(Complaint c) {
        if (!c.says("escape character") && !c.says("escape sequence of")) {
            return Optional.empty();
        }
        String line = c.at().file().line(c.at().line());
        int backslash = Math.max(0, c.at().before().lastIndexOf('\\'));
        String escape = firstTwo(line.substring(backslash));
        String written = c.began().line() == c.at().line() ? inside(c.began().rest()) : "…";
        return Complaint.slip(
                "bad-escape",
                c.at().file().at(c.at().line(), line.codePointCount(0, backslash) + 1, 2),
                "double quotes know no escape `" + escape + "`",
                "single quotes keep backslashes as they are: `" + Quoted.single(written) + "`");
    }

    private static String firstTwo(String text) {
        return text.codePointCount(0, text.length()) < 2 ? text : text.substring(0, text.offsetByCodePoints(0, 2));
    }

    /** What stands between the double quotes that begin the text, or all the rest of the line. */
    private static String inside(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return text.substring(1, i);
            }
        }
        return text.substring(Math.min(1, text.length()));
    }

    static Optional<Problem> unclosed(Complaint c) {
        if (!c.says("unexpected end of stream") && !c.says("unexpected document separator")) {
            return Optional.empty();
        }
        return templateBefore(c.began()).or(() -> unclosed(c.began()));
    }

    /** {@code [${x | join(', ')}]}: the quote is one of a template that itself needs quotes. */
    private static Optional<Problem> templateBefore(Location quote) {
        String before = quote.before();
        int start = before.lastIndexOf("${");
        return start >= 0 && before.indexOf('}', start) < 0
                ? BracketSlips.templateAt(quote.file().at(quote.line(), before.codePointCount(0, start) + 1, 1))
                : Optional.empty();
    }

    private static Optional<Problem> unclosed(Location quote) {
        return Complaint.slip(
                "unclosed-quote",
                quote.file().at(quote.line(), quote.column(), 1),
                "the quote that opens here is not closed",
                "close it; a quote in the text is written `''` in single, `\\\"` in double quotes");
    }

    /** {@code "foo" bar}, {@code 'it's'}, and a quote that only the next line's closes. */
    static Optional<Problem> textAfterQuote(Complaint c) {
        Optional<Complaint.Text> quoted =
                c.last().filter(Complaint.Text::quoted).filter(text -> follows(c, text));
        if (quoted.isEmpty() || ":,]}".indexOf(c.found()) >= 0 || c.found() == '\n') {
            return Optional.empty();
        }
        Complaint.Text text = quoted.get();
        if (!text.onOneLine()) {
            return unclosed(text.at());
        }
        boolean adjacent = text.end().column() == c.at().column();
        if (c.inFlow() && !adjacent) {
            return Optional.empty();
        }
        String quote = text.at().rest().substring(0, 1);
        String how = quote.equals("'")
                ? "in single quotes a quote is written twice: `''`"
                : "in double quotes a quote is written `\\\"`";
        return Complaint.slip(
                "text-after-value",
                c.at(),
                "a text stands after the closing quote",
                adjacent ? how : "put all of it in quotes: " + Quoted.shown(Unquoted.from(text.at(), false)));
    }

    private static boolean follows(Complaint c, Complaint.Text text) {
        Location end = text.end();
        return end.line() == c.at().line()
                && end.column() <= c.at().column()
                && c.at().before().substring(end.before().length()).isBlank();
    }
}
