package dev.retort.source;

import java.util.List;
import java.util.Optional;

/** What JSON's parser complains about, said in the words of somebody who writes specs. */
final class JsonErrors {

    /** @param words of the parser's reason, by which it is known; in the others § stands for what it names in quotes */
    private record Slip(String words, String message, String suggestion) {}

    private static final String NUMBER = "write a number as JSON does, or in double quotes to keep its text";

    /** The first that fits has the word. */
    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "Illegal unquoted character",
                    "a text must end on its line",
                    "write a line break as `\\n`, a tab as `\\t`"),
            new Slip("escape", "JSON has no such escape", "a backslash of the text is written twice: `\\\\`"),
            new Slip("closing quote", "the file ends in the middle of a text", "close the quote"),
            new Slip("in field name", "the file ends in the middle of a key", "close the quote"),
            new Slip("Unexpected end-of-input", "the file ends in the middle of a map or list", "close what is open"),
            new Slip("no open", "`§` closes nothing", "remove it"),
            new Slip("Unexpected close marker", "`§` does not close what is open here", "check the brackets before it"),
            new Slip("numeric value", "JSON has no such number", NUMBER),
            new Slip("Unexpected character ('.'", "JSON has no such number", NUMBER),
            new Slip("comment", "JSON has no comments", "remove it, or write the file as YAML"),
            new Slip("Unexpected character ('#'", "JSON has no comments", "remove it, or write the file as YAML"),
            new Slip(
                    "('}' (code 125)): was expecting double-quote",
                    "JSON has no comma after the last member",
                    "remove the comma"),
            new Slip("Unexpected character (']'", "JSON has no comma after the last member", "remove the comma"),
            new Slip("start field name", "a key stands in double quotes", "write `\"key\": value`"),
            new Slip("a colon", "a colon is missing after the key", "write `\"key\": value`"),
            new Slip("expecting comma", "a comma is missing before this", "members end with a comma"),
            new Slip("Unrecognized token", "`§` is no value in JSON", "a text stands in double quotes: `\"§\"`"),
            new Slip("Non-standard token", "`§` is no value in JSON", "a text stands in double quotes: `\"§\"`"),
            new Slip("Unexpected character", "a value is expected here", "write it, or remove what stands before"));

    private JsonErrors() {}

    static void explain(String reason, Location at, Problems problems) {
        String named = named(reason);
        Optional<Slip> slip =
                SLIPS.stream().filter(s -> reason.contains(s.words())).findFirst();
        problems.add(
                "json-syntax",
                place(named, at),
                slip.map(s -> s.message().replace("§", named)).orElse("this is not JSON: " + reason),
                slip.map(s -> s.suggestion().replace("§", named)).orElse(""));
    }

    /** What stands in the first single quotes of the reason; it may be a quote itself. */
    private static String named(String reason) {
        int open = reason.indexOf('\'') + 1;
        int close = reason.indexOf('\'', open + 1);
        return open > 0 && close > open ? reason.substring(open, close) : "";
    }

    /** All of the word that the parser names; it stands before it or after it. */
    private static Location place(String word, Location at) {
        int length = word.codePointCount(0, word.length());
        boolean after = length > 1 && at.before().endsWith(word);
        boolean before = length > 1 && at.rest().startsWith(word);
        return after || before ? at.file().at(at.line(), after ? at.column() - length : at.column(), length) : at;
    }
}
