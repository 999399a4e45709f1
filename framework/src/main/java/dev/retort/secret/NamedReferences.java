package dev.retort.secret;

import dev.retort.secret.Escapes.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The named references of XML and those of HTML that escapers write: the ASCII punctuation and Latin-1 (HTML, section
 * 13.5).
 */
final class NamedReferences {

    private static final int LONGEST = 8;

    private static final Map<String, String> MEANINGS = meanings();

    private NamedReferences() {}

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        String latin =
                "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2"
                        + " sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc"
                        + " Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve"
                        + " Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
                        + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve"
                        + " oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
        int character = 0xA0;
        for (String name : latin.split(" ", -1)) {
            meanings.put(name, String.valueOf((char) character++));
        }
        String ascii = "Tab\tNewLine\nexcl!quot\"num#dollar$percnt%amp&apos'lpar(rpar)ast*plus+comma,period.sol/colon:"
                + "semi;lt<equals=gt>quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_grave`lcub{lbrace{verbar|"
                + "vert|rcub}rbrace}euro€";
        int from = 0;
        for (int at = 0; at < ascii.length(); at++) {
            char c = ascii.charAt(at);
            if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
                meanings.put(ascii.substring(from, at), String.valueOf(c));
                from = at + 1;
            }
        }
        return Map.copyOf(meanings);
    }

    /** What the reference that begins with that ampersand means, if it is one of them. */
    static Optional<Reading> at(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + 2 + LONGEST);
        int end = ampersand + 1;
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        if (end == limit) {
            return Optional.empty();
        }
        int next = end + 1;
        return Optional.ofNullable(MEANINGS.get(text.substring(ampersand + 1, next - 1)))
                .map(meaning -> new Reading(meaning, next));
    }
}
