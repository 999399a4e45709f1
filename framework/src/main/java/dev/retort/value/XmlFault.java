package dev.retort.value;

import java.util.Locale;
import org.xml.sax.SAXParseException;

/** Why a text is no XML that we read, with its place; the parser's own words where they are plain enough. */
final class XmlFault {

    private XmlFault() {}

    static String reason(Exception e) {
        String words = String.valueOf(e.getMessage());
        return e instanceof SAXParseException parse && parse.getLineNumber() > 0
                ? plain(words) + " (line " + parse.getLineNumber() + ", column " + parse.getColumnNumber() + ")"
                : plain(words);
    }

    private static String plain(String words) {
        if (words.startsWith("DOCTYPE is disallowed")) {
            return "a DOCTYPE, which is refused: it could read files and other servers";
        }
        if (words.contains("maxElementDepth")) {
            return "elements nest deeper than 1000";
        }
        if (words.startsWith("JAXP")) {
            return words.substring(words.indexOf(':') + 1).strip();
        }
        return switch (words) {
            case "Premature end of file." -> "nothing there";
            case "Content is not allowed in prolog." -> "it does not begin with `<`";
            case "Content is not allowed in trailing section.",
                    "The markup in the document following the root element must be well-formed." ->
                "more behind the end " + "of the root element";
            case "XML document structures must start and end within the same entity." ->
                "it ends before its elements do";
            default -> sentencePart(words);
        };
    }

    /** The parser's sentence as a part of ours: without its capital and its full stop. */
    private static String sentencePart(String sentence) {
        boolean word = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
        String begun = word ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence;
        return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
    }
}
