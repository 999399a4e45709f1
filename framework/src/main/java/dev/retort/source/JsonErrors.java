package dev.retort.source;

/** What JSON's parser complains about, in plain words. */
final class JsonErrors {

    private JsonErrors() {}

    static void explain(String reason, Location at, Problems problems) {
        problems.add("json-syntax", at, "this is not JSON: " + firstLine(reason), suggestion(reason, at));
    }

    private static String firstLine(String reason) {
        String line = reason.lines().findFirst().orElse("").strip();
        int colon = line.indexOf(": ");
        return colon > 0 && line.startsWith("Unexpected character") ? line.substring(colon + 2) : line;
    }

    private static String suggestion(String reason, Location at) {
        return "";
    }
}
