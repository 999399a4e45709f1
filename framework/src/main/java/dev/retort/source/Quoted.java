package dev.retort.source;

/** A text as it stands in a spec in quotes, for suggestions. */
final class Quoted {

    private Quoted() {}

    /** In single quotes, which keep everything as it is; in double quotes where that reads better. */
    static String of(String text) {
        boolean simple = !text.contains("'") || text.contains("\"") || text.contains("\\");
        return simple ? single(text) : '"' + text + '"';
    }

    static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** As code in a message. */
    static String shown(String text) {
        return "`" + of(text) + "`";
    }
}
