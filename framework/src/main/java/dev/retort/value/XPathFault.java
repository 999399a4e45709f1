package dev.retort.value;

import java.util.Locale;

/** Why an expression is no XPath 1.0, or none that makes sense, in words without names of the JDK's classes. */
final class XPathFault {

    private XPathFault() {}

    static <T> Parsed<T> of(Exception e, String expression, Prefixes prefixes) {
        return prefixes.undeclared()
                .map(prefix -> XPathFault.<T>undeclared(prefix, expression))
                .orElseGet(() -> Parsed.bad(plain(String.valueOf(e.getMessage()))));
    }

    private static <T> Parsed<T> undeclared(String prefix, String expression) {
        return Parsed.bad(
                "the prefix `" + prefix + "` is not declared; write its namespace: `xmlns: {" + prefix + ": urn:…}`",
                Math.max(0, expression.indexOf(prefix + ":")));
    }

    private static String plain(String message) {
        // A cause's message begins with its class: javax.xml.transform.TransformerException: …
        String words = message.replaceFirst("^[\\w.$]+(Exception|Error): ", "").strip();
        if (words.startsWith("ERROR! Unknown op code")) {
            return "a path goes on behind something that is no node-set";
        }
        if (words.startsWith("Can not convert")) {
            return "a node-set is needed where there is none";
        }
        if (words.startsWith("JAXP")) {
            return words.contains("groups")
                    ? "more than 10 groups in parentheses"
                    : "more than 100 operators and steps";
        }
        // …internal.functions.FuncCount only allows 1 arguments
        String plain = words.replaceFirst(
                "^[\\w.]+\\.Func\\w+ only allows (.*) arguments$",
                "a function has too many or too few arguments; it takes $1");
        boolean word = plain.length() > 1 && !Character.isUpperCase(plain.charAt(1));
        return word ? plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1) : plain;
    }
}
