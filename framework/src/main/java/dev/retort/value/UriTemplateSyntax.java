package dev.retort.value;

import java.util.List;

/** Templates of URIs, RFC 6570, section 2, with its erratum 6937, which lets an apostrophe be a literal. */
final class UriTemplateSyntax {

    private static final String OPERATORS = "+#./;?&=,!@|";
    private static final String NO_LITERALS = "\"%<>\\^`{|}";
    private static final int LONGEST_PREFIX = 4;

    private UriTemplateSyntax() {}

    static boolean isTemplate(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = c == '{' ? text.indexOf('}', i) : i + Character.charCount(c);
            boolean good = c == '{'
                    ? end > 0 && isExpression(text.substring(i + 1, end))
                    : isLiteral(c) || Ascii.isPercentEncoded(text, i);
            if (!good) {
                return false;
            }
            i = c == '{' ? end + 1 : end;
        }
        return true;
    }

    private static boolean isLiteral(int c) {
        boolean ascii = c > ' ' && c <= '~' && NO_LITERALS.indexOf(c) < 0;
        return ascii || UriSyntax.isUnicode(c) || UriSyntax.isPrivateUse(c);
    }

    private static boolean isExpression(String text) {
        boolean operator = !text.isEmpty() && OPERATORS.indexOf(text.charAt(0)) >= 0;
        return List.of(text.substring(operator ? 1 : 0).split(",", -1)).stream()
                .allMatch(UriTemplateSyntax::isVariable);
    }

    private static boolean isVariable(String text) {
        if (text.endsWith("*")) {
            return isName(text.substring(0, text.length() - 1));
        }
        int colon = text.indexOf(':');
        return colon < 0 ? isName(text) : isName(text.substring(0, colon)) && isPrefix(text.substring(colon + 1));
    }

    private static boolean isPrefix(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_PREFIX
                && text.charAt(0) != '0'
                && text.chars().allMatch(Ascii::isDigit);
    }

    private static boolean isName(String text) {
        boolean afterDot = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean encoded = Ascii.isPercentEncoded(text, i);
            if (c == '.' ? afterDot : !encoded && !Ascii.isLetterOrDigit(c) && c != '_') {
                return false;
            }
            afterDot = c == '.';
            i += encoded ? 2 : 0;
        }
        return !afterDot;
    }
}
